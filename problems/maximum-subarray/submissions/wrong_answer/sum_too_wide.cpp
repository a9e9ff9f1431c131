// The total does not fit into 32 bits.
#include <algorithm>
#include <cstdint>
#include <iostream>

int main()
{
    int n;
    std::cin >> n;
    std::int32_t best = INT32_MIN;
    std::uint32_t endingHere = 0;
    for (int i = 0; i < n; ++i) {
        std::int32_t value;
        std::cin >> value;
        if (static_cast<std::int32_t>(endingHere) < 0) {
            endingHere = 0;
        }
        endingHere += static_cast<std::uint32_t>(value);
        best = std::max(best, static_cast<std::int32_t>(endingHere));
    }
    std::cout << best << '\n';
}
