// Remembers counts, but takes a remembered 0 for one that is not known yet.
#include <iostream>
#include <string>
#include <vector>

namespace {

std::vector<std::string> lines;
std::vector<std::vector<long long>> known;

long long pathsFrom(std::size_t r, std::size_t c)
{
    if (r == lines.size() || c == lines[0].size() || lines[r][c] == '#') {
        return 0;
    }
    if (r + 1 == lines.size() && c + 1 == lines[0].size()) {
        return 1;
    }
    if (known[r][c] == 0) {
        known[r][c] = (pathsFrom(r + 1, c) + pathsFrom(r, c + 1)) % 1'000'000'007;
    }
    return known[r][c];
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
    known.assign(h, std::vector<long long>(w, 0));
    std::cout << pathsFrom(0, 0) << '\n';
}
