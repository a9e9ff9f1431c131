// Compares the words position by position and adds the difference of their lengths.
#include <algorithm>
#include <iostream>
#include <string>

int main()
{
    std::string s;
    std::string t;
    std::cin >> s >> t;
    const std::size_t shared = std::min(s.size(), t.size());
    std::size_t steps = std::max(s.size(), t.size()) - shared;
    for (std::size_t i = 0; i < shared; ++i) {
        steps += s[i] != t[i] ? 1 : 0;
    }
    std::cout << steps << '\n';
}
