// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 2
// Tries to spoil the work folder itself for the next test: its mode, its name, its existence.
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int main()
{
    const int fd = open("fresh", O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (fd < 0 || chdir("/tmp") != 0) {
        std::puts("ESCAPED: the work folder of this test is spoilt");
        return 0;
    }
    chmod("/tmp", 0);
    chown("/tmp", 1, 1);
    rename("/tmp", "/tmp2");
    rmdir("/tmp");
    symlink("/etc", "/tmp");
    std::puts("contained");
}
