#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# layout.sh ROOT: the bones of a root, before packages are unpacked over them.
# The links of the merged /usr come first: unpacked later, /bin and /lib would become folders of their own.
set -eu
root=$1

for folder in bin sbin lib lib64; do
    mkdir -p "$root/usr/$folder"
    ln -sf "usr/$folder" "$root/$folder"
done
# /proc is here so that it gets mounted: setup programs (java) find themselves through it.
mkdir -p "$root/dev" "$root/proc" "$root/sys" "$root/run" "$root/etc" "$root/var/cache/apt/archives"
mkdir -p "$root/tmp"
chmod 1777 "$root/tmp"
