// Euclid's idea with subtractions: as many steps as the quotient is large.
#include <cstdint>
#include <iostream>

std::int64_t gcd(std::int64_t a, std::int64_t b)
{
    while (a != b) {
        if (a > b) {
            a -= b;
        } else {
            b -= a;
        }
    }
    return a;
}

int main()
{
    int n = 0;
    std::int64_t first = 0;
    std::cin >> n >> first;
    std::int64_t divisor = first;
    std::int64_t multiple = first;
    for (int i = 1; i < n; ++i) {
        std::int64_t period = 0;
        std::cin >> period;
        divisor = gcd(divisor, period);
        multiple = multiple / gcd(multiple, period) * period;
    }
    std::cout << divisor << ' ' << multiple << '\n';
}
