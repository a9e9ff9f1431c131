// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal | contained | MemoryLimit
// limits: cpu=2s wall=4s memory=128MiB fileSize=4MiB
// scripted: signal=25
// One file that grows: SIGXFSZ at the file size limit.
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

int main()
{
    static char block[1 << 16];
    const int fd = open("grows", O_CREAT | O_WRONLY, 0600);
    for (int i = 0; i < 16 * 1024; ++i) {
        if (write(fd, block, sizeof block) != sizeof block) {
            std::puts("contained");
            return 0;
        }
    }
    std::puts("ESCAPED: a file of 1 GiB");
}
