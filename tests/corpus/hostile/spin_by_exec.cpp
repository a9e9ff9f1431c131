// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time
// limits: cpu=300ms wall=10s
// scripted: cpu-limit
// Replaces itself with itself for ever: the same process id, always a young program.
#include <unistd.h>

int main(int, char** argv)
{
    volatile int i = 0;
    while (i < 1'000'000) {
        i = i + 1;
    }
    execv("/proc/self/exe", argv);
    for (;;) {
    }
}
