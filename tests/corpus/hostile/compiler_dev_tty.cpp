// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError/compiler
// scripted: compile-exit=1
// The same from the terminal, and from a descriptor of the agent.
#include "/dev/tty"
#include "/proc/1/fd/0"
#error "end of file"
int main() {}
