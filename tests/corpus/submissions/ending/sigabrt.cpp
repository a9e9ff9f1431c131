// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=6
// message: SIGABRT
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main()
{
    abort();
}
