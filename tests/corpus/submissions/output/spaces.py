# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: Accepted/checker
# answer: 1 2\n3\n
# Tabs, spaces at the ends of lines, empty lines: space does not matter by default.
print("\n  1\t2  \n\n3\n\n\f")
