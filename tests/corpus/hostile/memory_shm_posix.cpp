// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained | MemoryLimit | RuntimeError/signal
// limits: cpu=2s wall=4s memory=64MiB
// Every writable place that is a tmpfs is memory: /dev/shm, /run, /var/tmp, /dev/mqueue.
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>

int main()
{
    static char block[1 << 20];
    std::memset(block, 1, sizeof block);
    int written = 0;
    for (const char* folder : {"/dev/shm", "/run", "/run/lock", "/var/tmp", "/dev", "/dev/mqueue", "/box", "/build", "/private"}) {
        for (int file = 0; file < 64; ++file) {
            const int fd = open((std::string(folder) + "/hoard" + std::to_string(file)).c_str(), O_CREAT | O_WRONLY, 0600);
            for (int i = 0; i < 8 && fd >= 0; ++i) {
                written += write(fd, block, sizeof block) == sizeof block ? 1 : 0;
            }
            close(fd);
        }
    }
    std::puts(written < 128 ? "contained" : "ESCAPED: more than 128 MiB in shared memory folders");
}
