// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=4
// message: SIGILL
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main()
{
    __builtin_trap();
}
