// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=1s wall=3s processes=32
#include <cstdio>
#include <thread>
#include <vector>

int main()
{
    std::vector<std::thread> threads;
    for (int i = 0; i < 16; ++i) {
        threads.emplace_back([] {});
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    std::puts("contained");
}
