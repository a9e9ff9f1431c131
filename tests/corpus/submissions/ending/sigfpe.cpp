// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=8
// message: SIGFPE
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main()
{
    raise(SIGFPE);
}
