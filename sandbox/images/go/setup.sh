#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# The standard library comes compiled; tests and test data in its sources are never read.
set -eu
root=$1
ln -sf ../lib/go-1.19/bin/go "$root/usr/bin/go"
find "$root/usr/share/go-1.19/src" -depth \( -name testdata -o -name '*_test.go' -o -name '*.syso' \) -exec rm -r {} +
