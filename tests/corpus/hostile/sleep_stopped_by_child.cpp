// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/wall-time | TimeLimit/cpu-time
// limits: cpu=500ms wall=700ms
// scripted: wall-limit
// A child stops and continues its parent in turns, so that the parent is never quite there.
#include <csignal>
#include <unistd.h>

int main()
{
    const pid_t parent = getpid();
    if (fork() == 0) {
        for (;;) {
            kill(parent, SIGSTOP);
            usleep(1000);
            kill(parent, SIGCONT);
            usleep(1000);
        }
    }
    for (;;) {
        pause();
    }
}
