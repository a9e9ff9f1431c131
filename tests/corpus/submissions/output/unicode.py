# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: Accepted/checker
# answer: grün 二つ 🙂\n
# Text beyond ASCII, though nobody set a locale.
print("grün 二つ 🙂")
