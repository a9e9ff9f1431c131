// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time
// limits: cpu=300ms wall=10s
// scripted: cpu-limit
// Spends nearly all of its time inside the kernel: system time counts like user time.
#include <fcntl.h>
#include <unistd.h>

int main()
{
    static char page[1 << 16];
    const int random = open("/dev/urandom", O_RDONLY);
    for (;;) {
        if (read(random, page, sizeof page) < 0) {
            for (int i = 0; i < 1000; ++i) {
                getppid();
            }
        }
    }
}
