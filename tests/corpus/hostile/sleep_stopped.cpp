// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/wall-time
// limits: cpu=500ms wall=700ms
// scripted: wall-limit
// Stops itself. A judge that waits for stopped children as well as for dead ones may take this for the end.
#include <csignal>
#include <unistd.h>

int main()
{
    kill(getpid(), SIGSTOP);
    for (;;) {
        raise(SIGSTOP);
    }
}
