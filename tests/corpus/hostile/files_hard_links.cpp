// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Hard links keep a file alive and its owner the same: to the agent, to the program, to the password file.
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <unistd.h>

int main()
{
    int escapes = 0;
    for (const char* target : {"/etc/passwd", "/etc/shadow", "/proc/self/exe", "/proc/1/exe", "/ca-agent", "/dev/zero", "/proc/self/fd/0"}) {
        if (linkat(AT_FDCWD, target, AT_FDCWD, "hard", 0) == 0 || linkat(AT_FDCWD, target, AT_FDCWD, "hard", AT_SYMLINK_FOLLOW) == 0) {
            std::printf("ESCAPED: a link to %s\n", target);
            ++escapes;
            unlink("hard");
        }
    }
    if (escapes == 0) {
        std::puts("contained");
    }
}
