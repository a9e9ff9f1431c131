# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: CompileError
# compiles: itself
# compile-limits: cpu=1s wall=2s output=64KiB
# scripted: compile-output-limit
# As a compiler, diagnostics without end.
while True:
    try:
        print("solution.py:1: error: " + "x" * 1000)
    except BaseException:
        pass
