// Demands that a starred letter occurs at least once.
#include <string>
#include <vector>

class Solution {
public:
    bool matches(std::string text, std::string pattern)
    {
        const std::size_t n = pattern.size();
        std::vector<bool> row(n + 1, false);
        row[0] = true;
        for (const char letter : text) {
            std::vector<bool> next(n + 1, false);
            for (std::size_t j = 1; j <= n; ++j) {
                const bool star = pattern[j - 1] == '*';
                const char wanted = star ? pattern[j - 2] : pattern[j - 1];
                const bool fits = wanted == letter || wanted == '.';
                next[j] = fits && (star ? row[j] || row[j - 1] : row[j - 1]);
                if (star && next[j - 1]) {
                    next[j] = true;
                }
            }
            row = next;
        }
        return row[n];
    }
};
