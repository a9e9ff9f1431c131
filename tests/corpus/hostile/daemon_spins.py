# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: contained
# limits: cpu=500ms wall=1500ms
# Leaves a process that burns CPU time; the next test would pay for it.
import os
import sys

print("contained")
sys.stdout.flush()
if os.fork() == 0:
    os.setsid()
    while True:
        pass
