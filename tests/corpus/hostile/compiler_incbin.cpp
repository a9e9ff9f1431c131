// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError/compiler
// scripted: compile-exit=1
// Builds a secret file into the program, to print it later. It must not be readable where the compiler runs.
asm(".data\n.globl stolen\nstolen:\n.incbin \"/etc/shadow\"\n.byte 0\n");
extern "C" const char stolen[];
extern "C" int puts(const char*);
int main() { puts(stolen); }
