// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError/compiler
// scripted: compile-exit=1
// Asks the compiler to run an endless loop.
constexpr int forever()
{
    int n = 0;
    while (true) {
        n = (n + 1) % 1000;
    }
    return n;
}
static_assert(forever() == 0);
int main() {}
