// std::gcd and std::lcm do the work; std::lcm divides before it multiplies.
#include <cstdint>
#include <iostream>
#include <numeric>

int main()
{
    int n = 0;
    std::cin >> n;
    std::int64_t divisor = 0;
    std::int64_t multiple = 1;
    for (int i = 0; i < n; ++i) {
        std::int64_t period = 0;
        std::cin >> period;
        divisor = std::gcd(divisor, period);
        multiple = std::lcm(multiple, period);
    }
    std::cout << divisor << ' ' << multiple << '\n';
}
