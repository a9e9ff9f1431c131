// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=11
// message: SIGSEGV
#include <csignal>
#include <cstdlib>
#include <unistd.h>

int main()
{
    raise(SIGSEGV);
}
