# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: TimeLimit | RuntimeError | MemoryLimit
# limits: cpu=400ms wall=1500ms processes=32
# scripted: cpu-limit
# Forks and goes on when it cannot.
import os

while True:
    try:
        os.fork()
    except OSError:
        pass
