# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: TimeLimit/wall-time
# limits: cpu=500ms wall=900ms
# scripted: wall-limit
# One byte now and then, for ever: a deadline that starts again with every byte would never come.
import sys
import time

while True:
    sys.stdout.write(".")
    sys.stdout.flush()
    time.sleep(0.01)
