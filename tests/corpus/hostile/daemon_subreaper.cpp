// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms processes=32
// Makes itself the reaper of its orphans, so that they never become children of the agent, and leaves them and a heap of zombies.
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

int main()
{
    if (fork() == 0) {
        prctl(PR_SET_CHILD_SUBREAPER, 1);
        for (int i = 0; i < 8; ++i) {
            if (fork() == 0) {
                if (fork() == 0) {
                    pause();
                }
                _exit(0);
            }
        }
        for (;;) {
            pause();
        }
    }
    usleep(50'000);
    std::puts("contained");
}
