// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=9
// message: SIGKILL
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main()
{
    kill(getpid(), SIGKILL);
}
