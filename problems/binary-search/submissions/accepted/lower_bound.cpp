#include <algorithm>
#include <vector>

class Solution {
public:
    int search(std::vector<int>& nums, int target)
    {
        const auto place = std::lower_bound(nums.begin(), nums.end(), target); // the first that is not smaller
        if (place == nums.end() || *place != target) {
            return -1;
        }
        return static_cast<int>(place - nums.begin());
    }
};
