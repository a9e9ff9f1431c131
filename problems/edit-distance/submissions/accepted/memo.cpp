// The plain recursion, remembering what it has seen.
#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

std::string s, t;
std::vector<std::vector<int>> seen;

int steps(int i, int j)
{
    if (i == 0 || j == 0) {
        return i + j;
    }
    int& known = seen[i][j];
    if (known < 0) {
        known = s[i - 1] == t[j - 1] ? steps(i - 1, j - 1) : 1 + std::min({steps(i - 1, j - 1), steps(i - 1, j), steps(i, j - 1)});
    }
    return known;
}

int main()
{
    std::cin >> s >> t;
    seen.assign(s.size() + 1, std::vector<int>(t.size() + 1, -1));
    std::cout << steps(static_cast<int>(s.size()), static_cast<int>(t.size())) << '\n';
}
