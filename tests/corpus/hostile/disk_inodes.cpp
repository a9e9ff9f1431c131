// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained | TimeLimit | MemoryLimit
// limits: cpu=1s wall=3s memory=128MiB
// Empty files have no bytes, but each costs the kernel a kilobyte.
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

int main()
{
    for (int i = 0; i < 50'000; ++i) {
        const int fd = open(("empty" + std::to_string(i)).c_str(), O_CREAT | O_WRONLY, 0600);
        if (fd < 0) {
            std::puts("contained");
            return 0;
        }
        close(fd);
    }
    std::puts("ESCAPED: 50000 files");
}
