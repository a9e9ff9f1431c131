#include <algorithm>
#include <vector>

class Solution {
public:
    long long largestRectangle(std::vector<int>& heights)
    {
        const int count = static_cast<int>(heights.size());
        std::vector<int> stack{-1}; // below the boards that are open, the place before the fence
        long long best = 0;
        for (int i = 0; i <= count; ++i) {
            const int height = i < count ? heights[i] : 0;
            while (stack.back() >= 0 && heights[stack.back()] >= height) {
                const long long closed = heights[stack.back()];
                stack.pop_back();
                best = std::max(best, closed * (i - stack.back() - 1));
            }
            stack.push_back(i);
        }
        return best;
    }
};
