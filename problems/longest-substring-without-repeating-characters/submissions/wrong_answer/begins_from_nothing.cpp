// Empties the whole window as soon as a character repeats.
#include <algorithm>
#include <set>
#include <string>

class Solution {
public:
    int longestDistinctRun(std::string text)
    {
        std::set<char> window;
        std::size_t best = 0;
        for (const char character : text) {
            if (window.count(character) > 0) {
                window.clear();
            }
            window.insert(character);
            best = std::max(best, window.size());
        }
        return static_cast<int>(best);
    }
};
