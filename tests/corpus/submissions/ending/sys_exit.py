# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: RuntimeError/exit-code
# scripted: exit=1
# message: code 1
# A message to sys.exit() is a failure.
import sys

print("contained")
sys.exit("something is wrong")
