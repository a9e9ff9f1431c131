// Lets the hash overflow at 64 bits. Earns the points of the first two subtasks.
#include <cstdint>
#include <iostream>
#include <string>
#include <vector>

int main()
{
    constexpr std::uint64_t base = 131;
    std::string pattern;
    std::string record;
    std::cin >> pattern >> record;
    std::uint64_t wanted = 0;
    std::uint64_t first = 1;
    for (const char letter : pattern) {
        wanted = wanted * base + static_cast<unsigned char>(letter);
        first *= base;
    }
    std::vector<std::size_t> found;
    std::uint64_t window = 0;
    for (std::size_t i = 0; i < record.size(); ++i) {
        window = window * base + static_cast<unsigned char>(record[i]);
        if (i >= pattern.size()) {
            window -= first * static_cast<unsigned char>(record[i - pattern.size()]);
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
