# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained | CompileError
# compiles: itself
# limits: cpu=1s wall=3s
# As a compiler, leaves a tree of folders deeper than any path may be long.
import os
import sys

if os.getcwd().startswith("/build"):
    try:
        for _ in range(4000):
            os.mkdir("d")
            os.chdir("d")
    except OSError:
        pass
    sys.exit(0)
print("contained")
