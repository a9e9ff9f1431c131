// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError/compiler
// scripted: compile-exit=1
#include <iostream>

int main()
{
    std::cin >> n;
    std::cout << n << '\n'
}
