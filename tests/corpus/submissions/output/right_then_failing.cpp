// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/exit-code
// answer: 42\n
// scripted: exit=3
// The right answer does not excuse the exit code.
#include <cstdio>

int main()
{
    std::puts("42");
    return 3;
}
