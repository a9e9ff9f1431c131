// Right, and exponential: it remembers nothing.
#include <algorithm>
#include <iostream>
#include <string>

int steps(const std::string& s, std::size_t i, const std::string& t, std::size_t j)
{
    if (i == 0 || j == 0) {
        return static_cast<int>(i + j);
    }
    if (s[i - 1] == t[j - 1]) {
        return steps(s, i - 1, t, j - 1);
    }
    return 1 + std::min({steps(s, i - 1, t, j - 1), steps(s, i - 1, t, j), steps(s, i, t, j - 1)});
}

int main()
{
    std::string s;
    std::string t;
    std::cin >> s >> t;
    std::cout << steps(s, s.size(), t, t.size()) << '\n';
}
