// Rolls a hash along the record. The modulus is the prime 2^61 - 1 and the base is random, so no input can be prepared against it.
#include <chrono>
#include <cstdint>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr std::uint64_t modulus = (std::uint64_t{1} << 61) - 1;

std::uint64_t times(std::uint64_t a, std::uint64_t b)
{
    return static_cast<std::uint64_t>(static_cast<unsigned __int128>(a) * b % modulus);
}

std::uint64_t append(std::uint64_t hash, std::uint64_t base, char letter)
{
    return (times(hash, base) + static_cast<unsigned char>(letter)) % modulus;
}

} // namespace

int main()
{
    std::string pattern;
    std::string record;
    std::cin >> pattern >> record;
    std::mt19937_64 random(std::chrono::steady_clock::now().time_since_epoch().count());
    const std::uint64_t base = std::uniform_int_distribution<std::uint64_t>(1000, modulus - 1)(random);

    std::uint64_t wanted = 0;
    std::uint64_t first = 1; // how much the letter counts that falls out on the left
    for (const char letter : pattern) {
        wanted = append(wanted, base, letter);
        first = times(first, base);
    }

    std::vector<std::size_t> found;
    std::uint64_t window = 0;
    for (std::size_t i = 0; i < record.size(); ++i) {
        window = append(window, base, record[i]);
        if (i >= pattern.size()) {
            const std::uint64_t fallen = times(first, static_cast<unsigned char>(record[i - pattern.size()]));
            window = (window + modulus - fallen) % modulus;
        }
        if (i + 1 >= pattern.size() && window == wanted) {
            found.push_back(i + 2 - pattern.size());
        }
    }
    std::cout << found.size() << '\n';
    for (const std::size_t place : found) {
        std::cout << place << ' ';
    }
    std::cout << '\n';
}
