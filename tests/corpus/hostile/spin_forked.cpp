// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time | TimeLimit/wall-time
// limits: cpu=300ms wall=1500ms
// scripted: cpu-limit
// The parent sleeps and has used nothing; two children spin. Only a counter of the whole tree sees it before the wall limit does.
#include <unistd.h>

int main()
{
    for (int i = 0; i < 2; ++i) {
        if (fork() == 0) {
            volatile unsigned long n = 0;
            for (;;) {
                n = n + 1;
            }
        }
    }
    pause();
}
