// All stretches, each with its lowest board.
#include <algorithm>
#include <cstddef>
#include <vector>

class Solution {
public:
    long long largestRectangle(std::vector<int>& heights)
    {
        long long best = 0;
        for (std::size_t left = 0; left < heights.size(); ++left) {
            int lowest = heights[left];
            for (std::size_t right = left; right < heights.size(); ++right) {
                lowest = std::min(lowest, heights[right]);
                best = std::max(best, static_cast<long long>(lowest) * static_cast<long long>(right - left + 1));
            }
        }
        return best;
    }
};
