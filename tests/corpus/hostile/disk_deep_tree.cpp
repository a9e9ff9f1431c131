// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained | TimeLimit | MemoryLimit
// limits: cpu=1s wall=3s memory=128MiB
// tests: 2
// A tree of folders 4000 deep: its path is longer than PATH_MAX, and a recursive wipe needs 4000 descriptors or a deep stack.
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

int main()
{
    if (access("d", F_OK) == 0) {
        std::puts("ESCAPED: the tree of the test before is still here");
        return 0;
    }
    for (int i = 0; i < 4000; ++i) {
        if (mkdir("d", 0700) != 0 || chdir("d") != 0) {
            break;
        }
    }
    std::puts("contained");
}
