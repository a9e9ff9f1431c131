# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: Accepted/checker
# answer: 42\n
# exit() and quit() come from the site module.
print(42)
quit()
