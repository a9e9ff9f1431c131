# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: RuntimeError/exit-code
# scripted: exit=1
import sys

numbers = sys.stdin.read().split()
print(sum(int(numbers[i]) for i in range(1, int(numbers[0]) + 2)))
