// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: MemoryLimit | RuntimeError/signal | TimeLimit
// limits: cpu=1500ms wall=3s memory=64MiB
// scripted: memory-limit
// Reads one byte of every 2 MiB in hundreds of GiB: the pages are the kernel's one zero page, but each needs a page table of 4 KiB of
// its own. That memory is in no resident set.
#include <cstdio>
#include <sys/mman.h>

int main()
{
    constexpr std::size_t kStep = 2UL << 20;
    constexpr std::size_t kTables = 64 * 1024; // 256 MiB of them
    char* space = static_cast<char*>(
        mmap(nullptr, kStep * kTables, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
    if (space == MAP_FAILED) {
        return 1;
    }
    madvise(space, kStep * kTables, MADV_NOHUGEPAGE);
    unsigned sum = 0;
    for (std::size_t i = 0; i < kTables; ++i) {
        sum += static_cast<volatile char*>(space)[i * kStep];
    }
    std::printf("ESCAPED: 256 MiB of page tables %u\n", sum);
}
