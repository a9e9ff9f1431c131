// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Reads and writes the agent's files under /proc.
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

int main()
{
    bool escaped = false;
    for (int pid : {1, static_cast<int>(getppid())}) {
        if (pid <= 0 || pid == getpid()) {
            continue;
        }
        const std::string folder = "/proc/" + std::to_string(pid) + "/";
        for (const char* name : {"mem", "environ", "maps", "smaps", "pagemap", "auxv", "syscall", "stack", "personality", "io", "root/etc",
                                 "cwd/.", "exe", "fd/0", "fd/1", "fdinfo/0", "ns/mnt", "map_files", "task/1/mem", "timers"}) {
            char byte = 0;
            const int fd = open((folder + name).c_str(), O_RDONLY | O_NONBLOCK);
            if (fd >= 0 && read(fd, &byte, 1) >= 0) {
                std::printf("ESCAPED: read %s%s\n", folder.c_str(), name);
                escaped = true;
            }
        }
        for (const char* name : {"mem", "oom_score_adj", "coredump_filter", "clear_refs", "comm", "timerslack_ns", "autogroup", "sched",
                                 "uid_map", "gid_map", "setgroups", "attr/current", "loginuid", "make-it-fail"}) {
            const int fd = open((folder + name).c_str(), O_WRONLY | O_NONBLOCK);
            if (fd >= 0 && write(fd, "1", 1) == 1) { // some may be opened by anybody, and refuse what is written
                std::printf("ESCAPED: wrote %s%s\n", folder.c_str(), name);
                escaped = true;
            }
        }
    }
    if (!escaped) {
        std::puts("contained");
    }
}
