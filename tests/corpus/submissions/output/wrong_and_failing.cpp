// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// answer: 42\n
// scripted: signal=6 says=other
// A wrong answer and an abort: how it ended comes before what it said.
#include <cstdio>
#include <cstdlib>

int main()
{
    std::puts("41");
    std::fflush(stdout);
    std::abort();
}
