// Gives up the lower of the two outermost boards, and does not see lower ones between them.
#include <algorithm>
#include <vector>

class Solution {
public:
    long long largestRectangle(std::vector<int>& heights)
    {
        int left = 0;
        int right = static_cast<int>(heights.size()) - 1;
        long long best = 0;
        while (left <= right) {
            const long long height = std::min(heights[left], heights[right]);
            best = std::max(best, height * (right - left + 1));
            if (heights[left] < heights[right]) {
                ++left;
            } else {
                --right;
            }
        }
        return best;
    }
};
