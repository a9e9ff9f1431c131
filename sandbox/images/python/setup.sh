#!/bin/sh
# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# The root is read-only when programs run, so byte code that is missing now is compiled again at every start.
# Unchecked hashes keep it valid whatever an image's way does to time stamps.
set -eu
chroot "$1" /usr/bin/python3 -m compileall -q -j 0 --invalidation-mode unchecked-hash /usr/lib/python3.11 /usr/lib/python3
