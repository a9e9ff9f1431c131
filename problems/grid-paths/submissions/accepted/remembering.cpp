// Counts the paths from a square to the end, and remembers each count.
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

constexpr int modulus = 1'000'000'007;

class Floor {
public:
    explicit Floor(std::vector<std::string> lines)
        : m_lines(std::move(lines))
        , m_known(m_lines.size(), std::vector<std::optional<int>>(m_lines[0].size()))
    {
    }

    int pathsFrom(std::size_t r, std::size_t c)
    {
        if (r == m_lines.size() || c == m_lines[0].size() || m_lines[r][c] == '#') {
            return 0;
        }
        if (!m_known[r][c]) {
            const bool isEnd = r + 1 == m_lines.size() && c + 1 == m_lines[0].size();
            m_known[r][c] = isEnd ? 1 : (pathsFrom(r + 1, c) + pathsFrom(r, c + 1)) % modulus;
        }
        return *m_known[r][c];
    }

private:
    std::vector<std::string> m_lines;
    std::vector<std::vector<std::optional<int>>> m_known;
};

} // namespace

int main()
{
    int h = 0;
    int w = 0;
    std::cin >> h >> w;
    std::vector<std::string> lines(h);
    for (std::string& line : lines) {
        std::cin >> line;
    }
    std::cout << Floor(lines).pathsFrom(0, 0) << '\n';
}
