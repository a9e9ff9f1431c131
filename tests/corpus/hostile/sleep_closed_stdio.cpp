// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/wall-time
// limits: cpu=500ms wall=700ms
// scripted: wall-limit
// Closes every descriptor and sleeps: the end of the pipes is not the end of the program.
#include <unistd.h>

int main()
{
    for (int fd = 0; fd < 64; ++fd) {
        close(fd);
    }
    for (;;) {
        pause();
    }
}
