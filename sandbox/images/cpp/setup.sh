#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# Reading bits/stdc++.h is most of the time of compiling a small solution; read in advance, it is nearly nothing.
# One header for each standard, with the flags of the language record: gcc takes the first that fits.
set -eu
root=$1
compiler=x86_64-linux-gnu-g++-12
ln -sf g++-12 "$root/usr/bin/g++"
ln -sf gcc-12 "$root/usr/bin/gcc"
# Links in half the time, and needs no flag when it is the one that is found.
ln -sf ld.gold "$root/usr/bin/ld"

header=$(cd "$root" && echo usr/include/*/c++/12/bits/stdc++.h)
mkdir -p "$root/pch/bits/stdc++.h.gch"
for standard in 17 20; do
    chroot "$root" "/usr/bin/$compiler" -std=gnu++$standard -O2 -x c++-header "/$header" -o "/pch/bits/stdc++.h.gch/gnu++$standard"
done
# gcc takes a precompiled header once, as the first thing it reads; whoever includes it again must find a header behind it.
echo '#include_next <bits/stdc++.h>' >"$root/pch/bits/stdc++.h"
