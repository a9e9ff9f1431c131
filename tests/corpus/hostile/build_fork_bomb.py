# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: CompileError
# compiles: itself
# compile-limits: cpu=500ms wall=1500ms processes=32
# scripted: compile-cpu-limit
# As a compiler, a fork bomb.
import os

while True:
    try:
        os.fork()
    except OSError:
        pass
