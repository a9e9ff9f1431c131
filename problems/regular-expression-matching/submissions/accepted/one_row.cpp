// The table row by row: row[j] tells whether the letters read so far match the first j characters of the pattern.
#include <string>
#include <vector>

class Solution {
public:
    bool matches(std::string text, std::string pattern)
    {
        const std::size_t n = pattern.size();
        std::vector<bool> row(n + 1, false);
        row[0] = true;
        for (std::size_t j = 2; j <= n; ++j) {
            row[j] = pattern[j - 1] == '*' && row[j - 2];
        }
        for (const char letter : text) {
            std::vector<bool> next(n + 1, false);
            for (std::size_t j = 1; j <= n; ++j) {
                if (pattern[j - 1] == '*') {
                    next[j] = next[j - 2] || (row[j] && fits(pattern[j - 2], letter));
                } else {
                    next[j] = row[j - 1] && fits(pattern[j - 1], letter);
                }
            }
            row = next;
        }
        return row[n];
    }

private:
    static bool fits(char wanted, char letter) { return wanted == letter || wanted == '.'; }
};
