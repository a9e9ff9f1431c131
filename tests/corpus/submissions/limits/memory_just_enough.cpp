// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=1s wall=3s memory=64MiB
// Three quarters of the limit is no reason for anything.
#include <cstdio>
#include <cstdlib>
#include <cstring>

int main()
{
    char* volatile block = static_cast<char*>(std::malloc(48 << 20));
    std::memset(block, 1, 48 << 20);
    std::puts(block[12345] == 1 ? "contained" : "lost");
}
