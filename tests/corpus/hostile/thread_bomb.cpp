// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError | TimeLimit | MemoryLimit
// limits: cpu=500ms wall=1500ms processes=32
// scripted: signal=6
// Threads count as processes. std::thread throws when there are no more, and nobody catches.
#include <thread>
#include <unistd.h>

int main()
{
    for (;;) {
        std::thread([] { pause(); }).detach();
    }
}
