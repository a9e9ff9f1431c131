// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: MemoryLimit
// limits: cpu=2s wall=4s memory=64MiB
// scripted: memory-limit oom=1
// Shared anonymous memory, touched by a chain of children: each child's own pages look small.
#include <cstdio>
#include <cstring>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

int main()
{
    constexpr std::size_t kPart = 16 << 20;
    char* space = static_cast<char*>(mmap(nullptr, 32 * kPart, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    if (space == MAP_FAILED) {
        return 1;
    }
    for (std::size_t part = 0; part < 32; ++part) {
        if (fork() == 0) {
            std::memset(space + part * kPart, 1, kPart);
            _exit(0);
        }
        int status = 0;
        wait(&status);
        if (status != 0) {
            return 1;
        }
    }
    std::puts("ESCAPED: 512 MiB of shared memory");
}
