# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: Accepted/checker
# answer: 1\n2\n
# Lines that end with carriage return and newline.
import sys

sys.stdout.write("1\r\n2\r\n")
