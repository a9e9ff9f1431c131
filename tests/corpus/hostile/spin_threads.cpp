// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time
// limits: cpu=300ms wall=10s
// scripted: cpu-limit
// Four threads share the work, so that no single one of them is over the limit; the process is.
#include <thread>
#include <vector>

static void spin()
{
    volatile unsigned long i = 0;
    for (;;) {
        i = i + 1;
    }
}

int main()
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(spin);
    }
    threads.front().join();
}
