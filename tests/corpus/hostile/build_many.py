# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained | CompileError
# compiles: itself
# limits: cpu=2s wall=5s
# As a compiler, leaves more files and more bytes than fit, until nothing more is taken.
import os
import sys

if os.getcwd().startswith("/build"):
    try:
        for i in range(20000):
            with open(f"file{i}", "wb") as file:
                file.write(b"x" * 20000)
    except OSError:
        pass
    sys.exit(0)
print("contained")
