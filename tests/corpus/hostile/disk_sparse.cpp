// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained | RuntimeError/signal
// limits: cpu=500ms wall=1500ms fileSize=4MiB
// Files that are large by name only: a careless copy or archive of the folder would be large indeed.
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

int main()
{
    std::signal(SIGXFSZ, SIG_IGN);
    const int fd = open("sparse", O_CREAT | O_RDWR, 0600);
    const bool grown = ftruncate(fd, 1L << 40) == 0 || posix_fallocate(fd, 0, 64 << 20) == 0;
    const bool written = lseek(fd, 1L << 40, SEEK_SET) > 0 && write(fd, "x", 1) == 1;
    std::puts(grown || written ? "ESCAPED: a file of 1 TiB" : "contained");
}
