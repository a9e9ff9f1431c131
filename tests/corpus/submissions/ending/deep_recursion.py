# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: Accepted/checker
# answer: 50000\n
# limits: memory=256MiB
# Raises its recursion limit, as many solutions do: the stack is large enough for it.
import sys

sys.setrecursionlimit(1000000)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(50000))
