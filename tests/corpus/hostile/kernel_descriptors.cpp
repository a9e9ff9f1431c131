// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=1s wall=3s processes=16
// Hoards descriptors beyond its own limit: in children, and in flight inside sockets. Leaves them to an orphan.
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

static bool sendAway(int socket, int fd)
{
    char byte = 0;
    iovec piece{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof fd)] = {};
    msghdr message{};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof fd);
    std::memcpy(CMSG_DATA(header), &fd, sizeof fd);
    return sendmsg(socket, &message, MSG_DONTWAIT) == 1;
}

int main()
{
    int pair[2] = {-1, -1};
    socketpair(AF_UNIX, SOCK_DGRAM, 0, pair);
    int held = 0;
    for (int i = 0; i < 50'000; ++i) {
        const int fd = eventfd(0, 0);
        if (fd < 0) {
            break;
        }
        ++held;
        if (sendAway(pair[0], fd)) {
            close(fd);
        }
    }
    if (fork() == 0) {
        setsid();
        for (;;) {
            pause();
        }
    }
    std::puts(held < 50'000 ? "contained" : "ESCAPED: 50000 descriptors");
}
