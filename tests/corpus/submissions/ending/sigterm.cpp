// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=15
// message: SIGTERM
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main()
{
    kill(getpid(), SIGTERM);
}
