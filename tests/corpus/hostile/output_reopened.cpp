// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Reads back its own output pipe, and looks for the agent's ends of it under /proc.
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

int main()
{
    for (int pid : {1, static_cast<int>(getppid())}) {
        for (int fd = 0; fd < 64 && pid > 0; ++fd) {
            const std::string path = "/proc/" + std::to_string(pid) + "/fd/" + std::to_string(fd);
            if (open(path.c_str(), O_RDONLY | O_NONBLOCK) >= 0 || open(path.c_str(), O_WRONLY | O_NONBLOCK) >= 0) {
                std::printf("ESCAPED: opened %s\n", path.c_str());
                return 0;
            }
        }
    }
    open("/proc/self/fd/1", O_RDONLY | O_NONBLOCK);
    std::puts("contained");
}
