// Returns the score in place k of the rising order.
#include <algorithm>
#include <vector>

class Solution {
public:
    int kthLargest(std::vector<int>& nums, int k)
    {
        std::sort(nums.begin(), nums.end());
        return nums[k - 1];
    }
};
