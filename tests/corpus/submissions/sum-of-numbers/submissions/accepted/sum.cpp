// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: Accepted/checker
#include <bits/stdc++.h>

int main()
{
    long long n = 0;
    std::cin >> n;
    long long sum = 0;
    for (long long x = 0; n > 0 && std::cin >> x; --n) {
        sum += x;
    }
    std::cout << sum << '\n';
}
