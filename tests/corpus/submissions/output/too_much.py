# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: WrongAnswer/checker
# answer: 42\n
# scripted: exit=0 says=other
# The answer, and then some.
print(42)
print("done")
