# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: Accepted/checker
# answer: 1 2 3\n
# The last line has no end.
import sys

sys.stdout.write("1 2 3")
