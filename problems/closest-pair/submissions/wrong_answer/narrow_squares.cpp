// Squares in 32 bits (unsigned, so that they wrap around).
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iomanip>
#include <iostream>
#include <limits>
#include <utility>
#include <vector>

int main()
{
    int n = 0;
    std::cin >> n;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> dots(n);
    for (auto& [x, y] : dots) {
        std::int32_t signedX = 0;
        std::int32_t signedY = 0;
        std::cin >> signedX >> signedY;
        x = static_cast<std::uint32_t>(signedX);
        y = static_cast<std::uint32_t>(signedY);
    }
    std::uint32_t best = std::numeric_limits<std::uint32_t>::max();
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < i; ++j) {
            const std::uint32_t dx = dots[i].first - dots[j].first;
            const std::uint32_t dy = dots[i].second - dots[j].second;
            best = std::min(best, dx * dx + dy * dy);
        }
    }
    std::cout << std::fixed << std::setprecision(9) << std::sqrt(static_cast<double>(best)) << '\n';
}
