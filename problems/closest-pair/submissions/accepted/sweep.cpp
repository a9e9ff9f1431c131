// A line sweeps from left to right; the dots less than the best distance behind it are kept in order of y.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iomanip>
#include <iostream>
#include <limits>
#include <set>
#include <utility>
#include <vector>

using Dot = std::pair<std::int64_t, std::int64_t>; // x and y, or y and x within the set

std::int64_t squared(std::int64_t value)
{
    return value * value;
}

int main()
{
    std::ios::sync_with_stdio(false);
    int n = 0;
    std::cin >> n;
    std::vector<Dot> dots(n);
    for (auto& [x, y] : dots) {
        std::cin >> x >> y;
    }
    std::sort(dots.begin(), dots.end());

    std::int64_t best = std::numeric_limits<std::int64_t>::max();
    std::multiset<Dot> near;
    std::size_t oldest = 0;
    for (const auto& [x, y] : dots) {
        while (oldest < dots.size() && dots[oldest].first < x && squared(x - dots[oldest].first) >= best) {
            near.erase(near.find({dots[oldest].second, dots[oldest].first}));
            ++oldest;
        }
        const auto reach = static_cast<std::int64_t>(std::ceil(std::sqrt(static_cast<double>(best))));
        for (auto other = near.lower_bound({y - reach, std::numeric_limits<std::int64_t>::min()}); other != near.end() && other->first <= y + reach; ++other) {
            best = std::min(best, squared(x - other->second) + squared(y - other->first));
        }
        near.insert({y, x});
    }
    std::cout << std::fixed << std::setprecision(9) << std::sqrt(static_cast<double>(best)) << '\n';
}
