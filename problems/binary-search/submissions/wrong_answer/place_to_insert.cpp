// Returns where the target would have to be inserted, whether it is there or not.
#include <algorithm>
#include <vector>

class Solution {
public:
    int search(std::vector<int>& nums, int target)
    {
        return static_cast<int>(std::lower_bound(nums.begin(), nums.end(), target) - nums.begin());
    }
};
