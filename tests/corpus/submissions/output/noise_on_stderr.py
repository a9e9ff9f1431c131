# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: Accepted/checker
# answer: 42\n
# What goes to stderr is the author's own business.
import sys

for i in range(1000):
    print("debug", i, file=sys.stderr)
print(42)
