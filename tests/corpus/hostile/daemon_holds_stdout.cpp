// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// The daemon keeps stdout and stderr open and talks later. The answer is what came before the program's own end, and nobody waits for the pipe.
#include <cstdio>
#include <unistd.h>

int main()
{
    std::puts("contained");
    std::fflush(stdout);
    if (fork() == 0) {
        setsid();
        if (fork() == 0) {
            sleep(20);
            std::puts("ESCAPED: output after the end");
            std::fflush(stdout);
            for (;;) {
                pause();
            }
        }
        _exit(0);
    }
}
