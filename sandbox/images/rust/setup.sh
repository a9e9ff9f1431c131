#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# The linker that is found without a flag is the fast one.
set -eu
root=$1
ln -sf gcc-12 "$root/usr/bin/cc"
ln -sf ld.mold "$root/usr/bin/ld"
