# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: Accepted/checker
import sys

print(sum(map(int, sys.stdin.read().split()[1:])))
