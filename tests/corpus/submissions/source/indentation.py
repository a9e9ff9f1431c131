# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: CompileError/compiler | RuntimeError/exit-code
# scripted: exit=1
# A language without a compiler reports its syntax errors when it runs.
import sys
  print(sum(map(int, sys.stdin.read().split()[1:])))
