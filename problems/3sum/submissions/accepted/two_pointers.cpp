#include <algorithm>
#include <vector>

class Solution {
public:
    std::vector<std::vector<int>> threeSum(std::vector<int>& nums)
    {
        std::sort(nums.begin(), nums.end());
        std::vector<std::vector<int>> triplets;
        const int n = static_cast<int>(nums.size());
        for (int i = 0; i < n && nums[i] <= 0; ++i) {
            if (i > 0 && nums[i] == nums[i - 1]) {
                continue;
            }
            int left = i + 1;
            int right = n - 1;
            while (left < right) {
                const int total = nums[i] + nums[left] + nums[right];
                if (total == 0) {
                    triplets.push_back({nums[i], nums[left], nums[right]});
                    ++left;
                    while (left < right && nums[left] == nums[left - 1]) {
                        ++left;
                    }
                } else if (total < 0) {
                    ++left;
                } else {
                    --right;
                }
            }
        }
        return triplets;
    }
};
