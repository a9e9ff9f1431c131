// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// limits: cpu=500ms wall=1500ms
// scripted: signal=9
// Kills its process group. The agent must not be in it.
#include <csignal>
#include <unistd.h>

int main()
{
    kill(0, SIGKILL);
    for (;;) {
        pause();
    }
}
