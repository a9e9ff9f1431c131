#include <algorithm>
#include <array>
#include <string>

class Solution {
public:
    int longestDistinctRun(std::string text)
    {
        std::array<int, 128> behind{}; // one past the place where each character was seen last
        int left = 0;
        int best = 0;
        for (int right = 0; right < static_cast<int>(text.size()); ++right) {
            int& seen = behind[static_cast<unsigned char>(text[right])];
            left = std::max(left, seen);
            seen = right + 1;
            best = std::max(best, right - left + 1);
        }
        return best;
    }
};
