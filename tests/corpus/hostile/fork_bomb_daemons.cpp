// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit | RuntimeError | MemoryLimit
// limits: cpu=400ms wall=1500ms processes=32
// scripted: cpu-limit
// A fork bomb whose every process leaves its session and its process group, and ignores what can be ignored.
#include <csignal>
#include <unistd.h>

int main()
{
    for (int signal = 1; signal < NSIG; ++signal) {
        std::signal(signal, SIG_IGN);
    }
    for (;;) {
        if (fork() == 0) {
            setsid();
        }
    }
}
