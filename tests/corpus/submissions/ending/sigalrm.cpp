// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=14
// message: SIGALRM
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main()
{
    alarm(1), pause();
}
