// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=10
// message: signal 10
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main()
{
    kill(getpid(), SIGUSR1);
}
