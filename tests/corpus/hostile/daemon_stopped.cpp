// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Leaves children that are stopped, blocked on a pipe, and in a vfork.
#include <csignal>
#include <cstdio>
#include <unistd.h>

int main()
{
    int nobody[2];
    if (pipe(nobody) != 0) {
        return 1;
    }
    if (fork() == 0) {
        for (;;) {
            raise(SIGSTOP);
        }
    }
    if (fork() == 0) {
        char byte;
        return static_cast<int>(read(nobody[0], &byte, 1));
    }
    if (fork() == 0) {
        if (vfork() == 0) {
            for (;;) {
                pause();
            }
        }
        return 0;
    }
    std::puts("contained");
}
