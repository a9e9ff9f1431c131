// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// When memory is short the kernel must choose the program, not the agent: the program may not make itself unattractive.
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

int main()
{
    const int fd = open("/proc/self/oom_score_adj", O_RDWR);
    char before[16] = {};
    char after[16] = {};
    if (fd >= 0 && read(fd, before, sizeof before - 1) > 0) {
        pwrite(fd, "-1000", 5, 0);
        pread(fd, after, sizeof after - 1, 0);
        if (std::atoi(after) < std::atoi(before) && std::atoi(after) < 0) {
            std::puts("ESCAPED: cannot be chosen by the kernel any more");
            return 0;
        }
    }
    std::puts("contained");
}
