// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms processes=32
// Prints its answer and ends, but leaves runners behind that fork and exit as fast as they can: whoever kills them by their ids,
// read a moment ago, always comes too late.
#include <cstdio>
#include <unistd.h>

[[noreturn]] static void hop()
{
    setsid();
    for (;;) {
        if (fork() != 0) {
            _exit(0);
        }
    }
}

int main()
{
    for (int i = 0; i < 4; ++i) {
        if (fork() == 0) {
            hop();
        }
    }
    std::puts("contained");
}
