# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: WrongAnswer/checker
# scripted: exit=0 says=other
# A carriage return at the end of the line is a change of space.
import sys

sys.stdout.buffer.write(sys.stdin.buffer.read().replace(b"\n", b"\r\n"))
