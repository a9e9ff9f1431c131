// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// A filter written for one architecture says nothing about the numbers of another: getpid by the 32-bit gate of a 64-bit processor.
#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

int main()
{
#if defined(__x86_64__)
    if (fork() == 0) {
        long result = 0;
        asm volatile("int $0x80" : "=a"(result) : "a"(20L) : "memory", "r8", "r9", "r10", "r11");
        _exit(static_cast<int>(result) == getpid() ? 1 : 0);
    }
    int status = 0;
    wait(&status);
    std::puts(WIFEXITED(status) && WEXITSTATUS(status) == 1 ? "ESCAPED: int 0x80" : "contained");
#else
    std::puts("contained");
#endif
}
