// The library's own quickselect.
#include <algorithm>
#include <functional>
#include <vector>

class Solution {
public:
    int kthLargest(std::vector<int>& nums, int k)
    {
        const auto place = nums.begin() + (k - 1);
        std::nth_element(nums.begin(), place, nums.end(), std::greater<int>());
        return *place;
    }
};
