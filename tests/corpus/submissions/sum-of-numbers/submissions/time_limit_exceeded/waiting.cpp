// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time
// limits: cpu=300ms wall=10s
// scripted: cpu-limit
// Waits for a number that never comes, and asks again.
#include <iostream>

int main()
{
    long long x = 0;
    while (x != 42) {
        std::cin.clear();
        std::cin >> x;
    }
    std::cout << x << '\n';
}
