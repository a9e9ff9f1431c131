# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: WrongAnswer/checker
# scripted: exit=0 says=other
# All in capitals.
import sys

sys.stdout.buffer.write(sys.stdin.buffer.read().upper())
