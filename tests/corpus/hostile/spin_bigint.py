# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: The CodeArena contributors
# expect: TimeLimit/cpu-time | MemoryLimit
# limits: cpu=300ms wall=10s
# scripted: cpu-limit
# One arithmetic operation that takes for ever and never returns to the interpreter's loop, so no signal handler could run.
print(len(str(9 ** 9 ** 9)))
