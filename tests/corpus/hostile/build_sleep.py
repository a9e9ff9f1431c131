# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: CompileError
# compiles: itself
# compile-limits: cpu=500ms wall=1s
# scripted: compile-wall-limit
# As a compiler, waits for ever.
import time

while True:
    time.sleep(1000)
