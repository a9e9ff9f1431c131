// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Opens a socket of every family there is. Only AF_UNIX may be had: runtimes use pairs of them between their own processes.
#include <cstdio>
#include <initializer_list>
#include <sys/socket.h>
#include <unistd.h>

int main()
{
    int escapes = 0;
    for (int family = 0; family < 64; ++family) {
        for (int type : {SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET}) {
            const int fd = socket(family, type, 0);
            if (fd >= 0 && family != AF_UNIX) {
                std::printf("ESCAPED: a socket of family %d, type %d\n", family, type);
                ++escapes;
            }
            close(fd);
        }
    }
    if (escapes == 0) {
        std::puts("contained");
    }
}
