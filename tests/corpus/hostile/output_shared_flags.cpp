// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 2
// Changes what may be shared with the agent behind descriptors 0 to 2: O_NONBLOCK, O_APPEND, O_ASYNC with an owner, packet mode, pipe size.
#include <cstdio>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

int main()
{
    std::puts("contained");
    std::fflush(stdout);
    for (int fd = 0; fd < 3; ++fd) {
        fcntl(fd, F_SETOWN, 1);
        fcntl(fd, F_SETSIG, SIGKILL);
        fcntl(fd, F_SETFL, O_NONBLOCK | O_APPEND | O_ASYNC | O_DIRECT);
        fcntl(fd, F_SETPIPE_SZ, 4096);
        fcntl(fd, F_NOTIFY, 0x8000003f);
    }
}
