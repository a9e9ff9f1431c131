// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=7
// message: SIGBUS
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main()
{
    raise(SIGBUS);
}
