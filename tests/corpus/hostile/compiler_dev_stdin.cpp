// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError/compiler
// scripted: compile-exit=1
// A header that waits for somebody to type it: the compiler's input is empty.
#include "/dev/stdin"
#error "end of file"
int main() {}
