// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/wall-time
// limits: cpu=500ms wall=700ms
// scripted: wall-limit
// The parent of a vfork cannot run until the child execs or dies, and the child sleeps.
#include <unistd.h>

int main()
{
    if (vfork() == 0) {
        for (;;) {
            sleep(1000);
        }
    }
}
