// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=1s wall=3s memory=64MiB
// tests: 4
// Every test has the whole limit: what the tests before it used is gone, and their peak is theirs.
#include <cstdio>
#include <cstdlib>
#include <cstring>

int main()
{
    char* volatile block = static_cast<char*>(std::malloc(40 << 20));
    std::memset(block, 1, 40 << 20);
    std::puts(block[12345] == 1 ? "contained" : "lost");
}
