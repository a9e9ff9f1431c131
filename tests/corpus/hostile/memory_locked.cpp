// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms memory=64MiB
// Memory that may not be swapped out, huge pages and secret memory are all privileges of others.
#include <cstdio>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

int main()
{
    constexpr std::size_t kSize = 32 << 20;
    void* block = mmap(nullptr, kSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mlock(block, kSize) == 0) {
        std::puts("ESCAPED: mlock of 32 MiB");
        return 0;
    }
    if (mmap(nullptr, kSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_HUGETLB | MAP_POPULATE, -1, 0) != MAP_FAILED) {
        std::puts("ESCAPED: huge pages");
        return 0;
    }
    std::puts("contained");
}
