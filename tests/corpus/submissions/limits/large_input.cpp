// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=2s wall=4s
// input: @filler 20000000
// Twenty megabytes arrive whole.
#include <cstdio>

int main()
{
    static char block[1 << 16];
    std::size_t total = 0;
    for (std::size_t n = 0; (n = std::fread(block, 1, sizeof block, stdin)) > 0;) {
        total += n;
    }
    std::puts(total == 20'000'000 ? "contained" : "cut off");
}
