// Walks every path. Earns the points of the first subtask.
#include <iostream>
#include <string>
#include <vector>

namespace {

std::vector<std::string> lines;

long long pathsFrom(std::size_t r, std::size_t c)
{
    if (r == lines.size() || c == lines[0].size() || lines[r][c] == '#') {
        return 0;
    }
    if (r + 1 == lines.size() && c + 1 == lines[0].size()) {
        return 1;
    }
    return (pathsFrom(r + 1, c) + pathsFrom(r, c + 1)) % 1'000'000'007;
}

} // namespace

int main()
{
    int h = 0;
    int w = 0;
    std::cin >> h >> w;
    lines.resize(h);
    for (std::string& line : lines) {
        std::cin >> line;
    }
    std::cout << pathsFrom(0, 0) << '\n';
}
