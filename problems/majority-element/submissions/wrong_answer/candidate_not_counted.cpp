// Replaces the candidate when the count has dropped to zero, but does not count the vote of the new one.
#include <vector>

class Solution {
public:
    int majorityElement(std::vector<int>& nums)
    {
        int candidate = nums[0];
        int unmatched = 1;
        for (std::size_t i = 1; i < nums.size(); ++i) {
            unmatched += nums[i] == candidate ? 1 : -1;
            if (unmatched == 0) {
                candidate = nums[i];
            }
        }
        return candidate;
    }
};
