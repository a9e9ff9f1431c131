// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: MemoryLimit | contained | RuntimeError/signal
// limits: cpu=2s wall=4s memory=64MiB
// scripted: memory-limit
// Memory in anonymous files that no process maps: it is in nobody's resident set. Small files, so that the file size limit does not help.
#include <cstdio>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

int main()
{
    static char block[1 << 20];
    std::memset(block, 1, sizeof block);
    for (int file = 0; file < 64; ++file) {
        const int fd = memfd_create("hoard", 0);
        for (int i = 0; i < 8; ++i) {
            if (fd < 0 || write(fd, block, sizeof block) != sizeof block) {
                std::puts("contained");
                return 0;
            }
        }
    }
    std::puts("ESCAPED: 512 MiB in memfds");
}
