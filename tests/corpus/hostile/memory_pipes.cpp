// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained | MemoryLimit
// limits: cpu=2s wall=4s memory=64MiB
// Fills the buffers of as many pipes and socket pairs as it gets: kernel memory on behalf of the program.
#include <cstdio>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

static long fill(int fd)
{
    static char block[1 << 16];
    fcntl(fd, F_SETFL, O_NONBLOCK);
    long total = 0;
    for (long n = 0; (n = write(fd, block, sizeof block)) > 0;) {
        total += n;
    }
    return total;
}

int main()
{
    long total = 0;
    for (int i = 0; i < 4096; ++i) {
        int ends[2];
        if (pipe(ends) == 0) {
            fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
            total += fill(ends[1]);
        }
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0) {
            total += fill(ends[1]);
        }
    }
    std::puts(total < 192 << 20 ? "contained" : "ESCAPED: more than 192 MiB in kernel buffers");
}
