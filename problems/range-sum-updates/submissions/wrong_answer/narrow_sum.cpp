// A Fenwick tree that is right, with the sum of all answers in 32 bits (unsigned, so that it wraps around).
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <vector>

int main()
{
    int n = 0;
    int q = 0;
    std::int64_t x = 0;
    std::cin >> n >> q >> x;
    std::vector<std::uint32_t> tree(n + 1, 0);
    const auto next = [&x] { return x = 48271 * x % 2147483647; };
    const auto total = [&tree](int box) {
        std::uint32_t coins = 0;
        for (; box > 0; box -= box & -box) {
            coins += tree[box];
        }
        return coins;
    };
    std::uint32_t everything = 0;
    std::uint32_t answer = 0;
    for (int evening = 0; evening < q; ++evening) {
        const int i = static_cast<int>(next() % n);
        const int j = static_cast<int>(next() % n);
        const auto coins = static_cast<std::uint32_t>(next() % 1000);
        for (int box = i + 1; box <= n; box += box & -box) {
            tree[box] += coins;
        }
        answer = total(std::max(i, j) + 1) - total(std::min(i, j));
        everything += answer;
    }
    std::cout << everything << ' ' << answer << '\n';
}
