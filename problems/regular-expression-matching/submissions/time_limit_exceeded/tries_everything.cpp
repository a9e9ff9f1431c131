// The plain recursion, which answers the same questions over and over.
#include <string>

class Solution {
public:
    bool matches(std::string text, std::string pattern) { return matchesFrom(text, 0, pattern, 0); }

private:
    static bool matchesFrom(const std::string& text, std::size_t i, const std::string& pattern, std::size_t j)
    {
        if (j == pattern.size()) {
            return i == text.size();
        }
        const bool fits = i < text.size() && (pattern[j] == text[i] || pattern[j] == '.');
        if (j + 1 < pattern.size() && pattern[j + 1] == '*') {
            return matchesFrom(text, i, pattern, j + 2) || (fits && matchesFrom(text, i + 1, pattern, j));
        }
        return fits && matchesFrom(text, i + 1, pattern, j + 1);
    }
};
