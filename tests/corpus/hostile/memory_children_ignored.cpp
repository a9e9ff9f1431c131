// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: MemoryLimit | contained
// limits: cpu=2s wall=4s memory=64MiB
// scripted: exit=0 oom=2
// The children die of the memory limit, and the parent says all is well.
#include <cstdio>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

int main()
{
    for (int i = 0; i < 2; ++i) {
        if (fork() == 0) {
            for (;;) {
                volatile char* block = static_cast<char*>(std::malloc(1 << 20));
                if (block == nullptr) {
                    _exit(1);
                }
                for (int n = 0; n < 1 << 20; n += 512) {
                    block[n] = 1;
                }
            }
        }
        wait(nullptr);
    }
    std::puts("contained");
}
