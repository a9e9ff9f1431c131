// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError
// compile-limits: cpu=3s wall=6s memory=512MiB
// scripted: compile-memory-limit
// A header without end.
#include "/dev/zero"
int main() {}
