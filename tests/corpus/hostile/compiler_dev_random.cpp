// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError
// compile-limits: cpu=3s wall=6s memory=512MiB
// scripted: compile-memory-limit
// A header without end that is different each time.
#include "/dev/urandom"
int main() {}
