// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Sends every signal to everyone it can reach, process 1 by name too. Only this program's own processes may feel it.
#include <csignal>
#include <cstdio>
#include <unistd.h>

int main()
{
    for (int signal = 1; signal < NSIG; ++signal) {
        std::signal(signal, SIG_IGN);
    }
    for (int signal = 1; signal < NSIG; ++signal) {
        kill(-1, signal);
        kill(1, signal);
        if (getppid() > 1) {
            kill(getppid(), signal);
        }
    }
    std::puts("contained");
}
