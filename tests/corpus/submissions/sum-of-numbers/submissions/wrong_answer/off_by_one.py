# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: WrongAnswer/checker
# scripted: exit=0 says=other
import sys

print(sum(map(int, sys.stdin.read().split())))
