// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=2s wall=4s memory=64MiB
// Takes and gives back 32 MiB twenty times: the peak counts, not the sum.
#include <cstdio>
#include <cstdlib>
#include <cstring>

int main()
{
    for (int i = 0; i < 20; ++i) {
        char* volatile block = static_cast<char*>(std::malloc(32 << 20));
        std::memset(block, 1, 32 << 20);
        if (block[12345] != 1) {
            return 1;
        }
        std::free(block);
    }
    std::puts("contained");
}
