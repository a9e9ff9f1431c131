// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time
// limits: cpu=300ms wall=10s
// scripted: cpu-limit
// Ignores and blocks everything that can be, SIGXCPU and SIGTERM among it.
#include <csignal>

int main()
{
    for (int signal = 1; signal < NSIG; ++signal) {
        std::signal(signal, SIG_IGN);
    }
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, nullptr);
    volatile unsigned long i = 0;
    for (;;) {
        i = i + 1;
    }
}
