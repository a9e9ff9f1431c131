// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError
// scripted: compile-exit=1
// A program file of 2 GiB from a source of one line.
int giant[1 << 29] = {1};
int main() { return giant[0]; }
