#include <algorithm>
#include <vector>

class Solution {
public:
    int singleNumber(std::vector<int>& nums)
    {
        std::sort(nums.begin(), nums.end());
        for (std::size_t i = 0; i + 1 < nums.size(); i += 2) {
            if (nums[i] != nums[i + 1]) {
                return nums[i];
            }
        }
        return nums.back(); // all before it have partners
    }
};
