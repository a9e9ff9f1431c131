// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/wall-time
// limits: cpu=500ms wall=700ms
// scripted: wall-limit
// Uses no CPU time at all.
#include <unistd.h>

int main()
{
    for (;;) {
        pause();
    }
}
