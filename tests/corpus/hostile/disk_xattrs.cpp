// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained | MemoryLimit
// limits: cpu=1s wall=3s memory=64MiB
// Extended attributes are bytes that no file size and no block count shows.
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <sys/xattr.h>
#include <unistd.h>

int main()
{
    static char value[60'000];
    long total = 0;
    for (int file = 0; file < 512; ++file) {
        const std::string path = "file" + std::to_string(file);
        close(open(path.c_str(), O_CREAT | O_WRONLY, 0600));
        for (int i = 0; i < 8; ++i) {
            total += setxattr(path.c_str(), ("user.n" + std::to_string(i)).c_str(), value, sizeof value, 0) == 0 ? sizeof value : 0;
        }
    }
    std::puts(total < 128 << 20 ? "contained" : "ESCAPED: more than 128 MiB in extended attributes");
}
