// Tests every number by itself: billions of divisions far out.
#include <cstdint>
#include <iostream>

bool isPrime(std::int64_t x)
{
    if (x < 2) {
        return false;
    }
    for (std::int64_t divisor = 2; divisor * divisor <= x; ++divisor) {
        if (x % divisor == 0) {
            return false;
        }
    }
    return true;
}

int main()
{
    std::int64_t l = 0;
    std::int64_t r = 0;
    std::cin >> l >> r;
    int count = 0;
    for (std::int64_t x = l; x <= r; ++x) {
        count += isPrime(x) ? 1 : 0;
    }
    std::cout << count << '\n';
}
