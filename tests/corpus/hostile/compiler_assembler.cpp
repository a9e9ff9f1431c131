// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError
// scripted: compile-exit=1
// The assembler repeats and includes without end too.
asm(".data\n.rept 1000000000\n.quad 1, 2, 3, 4, 5, 6, 7, 8\n.endr\n.incbin \"/dev/zero\"\n");
int main() {}
