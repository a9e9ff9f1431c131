// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=13
// message: SIGPIPE
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main()
{
    raise(SIGPIPE);
}
