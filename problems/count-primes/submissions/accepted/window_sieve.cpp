#include <algorithm>
#include <cstdint>
#include <iostream>
#include <vector>

// All primes p with p * p <= limit.
std::vector<std::int64_t> smallPrimes(std::int64_t limit)
{
    std::int64_t root = 1;
    while ((root + 1) * (root + 1) <= limit) {
        ++root;
    }
    std::vector<bool> composite(root + 1, false);
    std::vector<std::int64_t> primes;
    for (std::int64_t p = 2; p <= root; ++p) {
        if (composite[p]) {
            continue;
        }
        primes.push_back(p);
        for (std::int64_t multiple = p * p; multiple <= root; multiple += p) {
            composite[multiple] = true;
        }
    }
    return primes;
}

int main()
{
    std::int64_t l = 0;
    std::int64_t r = 0;
    std::cin >> l >> r;
    std::vector<bool> isPrime(r - l + 1, true);
    if (l == 1) {
        isPrime[0] = false;
    }
    for (const std::int64_t p : smallPrimes(r)) {
        for (std::int64_t multiple = std::max(p * p, (l + p - 1) / p * p); multiple <= r; multiple += p) {
            isPrime[multiple - l] = false;
        }
    }
    std::cout << std::count(isPrime.begin(), isPrime.end(), true) << '\n';
}
