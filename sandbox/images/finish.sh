#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# finish.sh ROOT LISTS: turns an unpacked and prepared root into one that only runs programs.
# LISTS holds two files: "keep" names the programs that stay in /usr/bin, "drop" the further patterns to remove.
set -eu
root=$1
lists=$2
# The folder we were started in may be closed to root of a user namespace.
cd /

# Programs stay by name, everything else goes: what is not there cannot be started by a submission.
for folder in usr/bin usr/sbin; do
    find "$root/$folder" -mindepth 1 -maxdepth 1 -printf '%f\n' | grep -vxF -f "$lists/keep" |
        while read -r name; do rm -rf "${root:?}/$folder/$name"; done
done

# Whatever serves reading, installing or booting a system.
while read -r pattern; do
    # The pattern is expanded on purpose.
    # shellcheck disable=SC2086
    (cd "$root" && rm -rf -- $pattern)
done <<END
$(cat "$lists/drop")
usr/share/doc usr/share/man usr/share/info usr/share/locale usr/share/lintian usr/share/bug usr/share/doc-base
usr/share/gdb usr/share/gcc usr/share/bash-completion usr/share/polkit-1 usr/share/debconf usr/share/dpkg usr/share/perl*
usr/share/applications usr/share/icons usr/share/pixmaps usr/share/menu usr/share/binfmts usr/share/pam* usr/share/tabset
usr/lib/apt usr/lib/dpkg usr/lib/systemd usr/lib/tmpfiles.d usr/lib/sysusers.d usr/lib/mime usr/lib/x86_64-linux-gnu/perl*
usr/lib/x86_64-linux-gnu/gconv usr/lib/x86_64-linux-gnu/security usr/lib/x86_64-linux-gnu/krb5 usr/lib/init lib/udev
usr/games usr/local var etc/apt etc/dpkg etc/cron* etc/logrotate.d etc/init.d etc/default etc/rc* etc/pam* etc/security
etc/fstab etc/hostname etc/resolv.conf etc/netconfig etc/gss etc/selinux etc/bindresvport.blacklist etc/mke2fs.conf etc/sv
boot home media mnt opt root srv
END

printf 'root:x:0:0:root:/:/nonexistent\nnobody:x:65534:65534:nobody:/nonexistent:/nonexistent\n' > "$root/etc/passwd"
printf 'root:x:0:\nnogroup:x:65534:\n' > "$root/etc/group"
printf 'passwd: files\ngroup: files\nhosts: files\n' > "$root/etc/nsswitch.conf"
mkdir -p "$root/box" "$root/build" "$root/private" "$root/pch" "$root/var/tmp"

find "$root/tmp" "$root/run" -mindepth 1 -delete
find "$root" -xdev -type f -perm /6000 -exec chmod ug-s {} +
ldconfig -r "$root"
