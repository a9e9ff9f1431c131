# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: TimeLimit/cpu-time
# limits: cpu=300ms wall=10s
# scripted: cpu-limit
# An endless loop that also swallows every exception it may be sent.
while True:
    try:
        while True:
            pass
    except BaseException:
        pass
