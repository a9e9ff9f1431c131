// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// A daemon by the book: fork, setsid, fork, stdio to /dev/null. It must not outlive the test.
#include <cstdio>
#include <unistd.h>

int main()
{
    std::puts("contained");
    std::fflush(stdout);
    if (daemon(0, 0) == 0) {
        for (;;) {
            pause();
        }
    }
}
