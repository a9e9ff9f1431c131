#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# The same precompiled headers for the host's compiler, into the folder given: the embedded sandbox shows it as /pch.
# A compiler that has been upgraded since does not take them and says nothing; made again they serve again.
set -eu
folder=$1/bits/stdc++.h.gch
header=$(echo '#include <bits/stdc++.h>' | g++ -x c++ -M - | tr ' ' '\n' | grep 'bits/stdc++\.h$' | head -n 1)
mkdir -p "$folder"
for standard in 17 20; do
    g++ -std=gnu++$standard -O2 -x c++-header "$header" -o "$folder/gnu++$standard"
done
# gcc takes a precompiled header once, as the first thing it reads; whoever includes it again must find a header behind it.
echo '#include_next <bits/stdc++.h>' >"$1/bits/stdc++.h"
