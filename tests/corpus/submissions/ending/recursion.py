# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: RuntimeError/exit-code
# scripted: exit=1
# Recursion without end is an exception in this language.
def deeper(n):
    return deeper(n + 1)


deeper(0)
