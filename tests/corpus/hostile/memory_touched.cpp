// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: MemoryLimit
// limits: cpu=2s wall=4s memory=64MiB
// scripted: memory-limit oom=1
// Takes memory and writes to it, page by page.
#include <cstdio>
#include <cstdlib>
#include <cstring>

int main()
{
    for (int i = 0; i < 512; ++i) {
        char* block = static_cast<char*>(std::malloc(1 << 20));
        if (block == nullptr) {
            return 1;
        }
        std::memset(block, i + 1, 1 << 20);
    }
    std::puts("ESCAPED: 512 MiB of memory");
}
