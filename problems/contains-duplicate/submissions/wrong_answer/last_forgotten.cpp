// Stops one number too early, so the last ticket is never looked at.
#include <unordered_set>
#include <vector>

class Solution {
public:
    bool containsDuplicate(std::vector<int>& nums)
    {
        std::unordered_set<int> seen;
        for (std::size_t i = 0; i + 1 < nums.size(); ++i) {
            if (!seen.insert(nums[i]).second) {
                return true;
            }
        }
        return false;
    }
};
