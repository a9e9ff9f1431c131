// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// The x32 numbers are the 64-bit ones with a bit set: a filter that compares numbers does not know them.
#include <cstdio>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

int main()
{
    if (fork() == 0) {
        _exit(syscall(0x40000000L | SYS_getpid) == getpid() ? 1 : 0);
    }
    int status = 0;
    wait(&status);
    std::puts(WIFEXITED(status) && WEXITSTATUS(status) == 1 ? "ESCAPED: an x32 call" : "contained");
}
