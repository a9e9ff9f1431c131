// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError/compiler
// scripted: compile-exit=1
// Leaks a file through the compiler's diagnostics. The file is the sandbox's own and holds no secret; the one with secrets cannot be read.
#include "/etc/shadow"
#include "/etc/passwd"
int main() {}
