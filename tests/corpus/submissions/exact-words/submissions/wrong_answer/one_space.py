# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: WrongAnswer/checker
# scripted: exit=0 says=other
# One space where there were two.
import sys

sys.stdout.buffer.write(sys.stdin.buffer.read().replace(b"  ", b" "))
