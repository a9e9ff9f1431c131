# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: WrongAnswer/checker
# answer: 42\n
# scripted: exit=0 says=nothing
# Ends without flushing: what was never written was never said.
import os
import sys

sys.stdout.write("42")
os._exit(0)
