// Takes 0 for the smallest number there is. Maxima of blocks from both sides.
#include <algorithm>
#include <vector>

class Solution {
public:
    std::vector<int> windowMaxima(std::vector<int>& nums, int size)
    {
        const int n = static_cast<int>(nums.size());
        std::vector<int> fromLeft(n);
        std::vector<int> fromRight(n);
        int highest = 0;
        for (int i = 0; i < n; ++i) {
            highest = std::max(i % size == 0 ? 0 : highest, nums[i]);
            fromLeft[i] = highest;
        }
        highest = 0;
        for (int i = n - 1; i >= 0; --i) {
            highest = std::max((i + 1) % size == 0 ? 0 : highest, nums[i]);
            fromRight[i] = highest;
        }
        std::vector<int> maxima;
        for (int i = 0; i + size <= n; ++i) {
            maxima.push_back(std::max(fromRight[i], fromLeft[i + size - 1]));
        }
        return maxima;
    }
};
