// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained | MemoryLimit
// limits: cpu=2s wall=4s memory=128MiB fileSize=4MiB
// Many files below the file size limit, each already without a name: only the file system's own size stops it, and what is left
// does not show in any listing.
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

int main()
{
    static char block[1 << 20];
    int written = 0;
    for (int file = 0; file < 200; ++file) {
        const std::string path = "part" + std::to_string(file);
        const int fd = open(path.c_str(), O_CREAT | O_WRONLY, 0600);
        unlink(path.c_str());
        for (int i = 0; i < 3 && fd >= 0; ++i) {
            written += write(fd, block, sizeof block) == sizeof block ? 1 : 0;
        }
    }
    std::puts(written < 400 ? "contained" : "ESCAPED: more than 400 MiB in the work folder");
}
