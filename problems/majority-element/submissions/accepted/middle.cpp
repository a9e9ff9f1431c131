#include <algorithm>
#include <vector>

class Solution {
public:
    int majorityElement(std::vector<int>& nums)
    {
        // More than half of a sorted list covers its middle; it is enough to put that one element where it belongs.
        const auto middle = nums.begin() + static_cast<std::ptrdiff_t>(nums.size() / 2);
        std::nth_element(nums.begin(), middle, nums.end());
        return *middle;
    }
};
