// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The sum of two numbers, with everything included.
#include <bits/stdc++.h>

int main()
{
    std::vector<long long> numbers(std::istream_iterator<long long>(std::cin), {});
    std::cout << std::accumulate(numbers.begin(), numbers.end(), 0LL) << '\n';
}
