// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: OutputLimit/output
// limits: cpu=2s wall=4s output=256KiB
// scripted: output-limit
// Children flood the pipe that they share with a sleeping parent; SIGPIPE is ignored.
#include <csignal>
#include <unistd.h>

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    for (int i = 0; i < 4; ++i) {
        if (fork() == 0) {
            static char block[1 << 12];
            for (;;) {
                if (write(1, block, sizeof block) < 0) {
                    pause();
                }
            }
        }
    }
    for (;;) {
        pause();
    }
}
