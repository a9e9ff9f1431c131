# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: TimeLimit/cpu-time
# limits: cpu=300ms wall=10s
# scripted: cpu-limit
# Adds by counting.
import sys

total = 0
for number in map(int, sys.stdin.read().split()[1:]):
    for _ in range(abs(number) * 100000000):
        total += 1 if number > 0 else -1
print(total // 100000000)
