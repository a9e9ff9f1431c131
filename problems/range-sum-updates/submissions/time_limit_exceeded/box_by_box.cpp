// Adds the stretch up anew for every question.
#include <algorithm>
#include <cstdint>
#include <iostream>
#include <numeric>
#include <vector>

int main()
{
    int n = 0;
    int q = 0;
    std::int64_t x = 0;
    std::cin >> n >> q >> x;
    const auto next = [&x] { return x = 48271 * x % 2147483647; };
    std::vector<std::int64_t> boxes(n, 0);
    std::int64_t everything = 0;
    std::int64_t answer = 0;
    for (int evening = 0; evening < q; ++evening) {
        const auto i = next() % n;
        const auto j = next() % n;
        boxes[i] += next() % 1000;
        answer = std::accumulate(boxes.begin() + std::min(i, j), boxes.begin() + std::max(i, j) + 1, std::int64_t{0});
        everything += answer;
    }
    std::cout << everything << ' ' << answer << '\n';
}
