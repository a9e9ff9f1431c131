// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 2
// Leaves pipes, sockets and locked files with names that a program might read: opening a pipe that nobody writes to waits for ever.
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <initializer_list>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

int main()
{
    for (const char* name : {"solution.cpp", "input", "stdout", ".profile", "core"}) {
        if (mkfifo(name, 0666) != 0) {
            std::puts("ESCAPED: a pipe of the test before is still here");
            return 0;
        }
    }
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strcpy(address.sun_path, "socket");
    const int server = socket(AF_UNIX, SOCK_STREAM, 0);
    bind(server, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    listen(server, 1);
    std::puts("contained");
}
