// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms memory=64MiB
// Reserves 4 GiB and touches one page of it. Address space is not memory: virtual machines and runtimes do this all day.
#include <cstdio>
#include <sys/mman.h>

int main()
{
    void* space = mmap(nullptr, 4UL << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (space == MAP_FAILED) {
        std::puts("address space is limited");
        return 0;
    }
    *static_cast<char*>(space) = 1;
    std::puts("contained");
}
