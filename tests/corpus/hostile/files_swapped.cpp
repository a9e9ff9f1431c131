// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms processes=16
// tests: 2
// Leaves processes that swap a folder and a link to / as fast as they can, while the folder is being wiped.
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int main()
{
    if (mkdir("folder", 0700) != 0 || symlink("/", "link") != 0) {
        std::puts("ESCAPED: a folder of the test before is still here");
        return 0;
    }
    for (int i = 0; i < 4; ++i) {
        if (fork() == 0) {
            setsid();
            for (;;) {
                syscall(SYS_renameat2, AT_FDCWD, "folder", AT_FDCWD, "link", 2);
            }
        }
    }
    std::puts("contained");
}
