#include <algorithm>
#include <vector>

class Solution {
public:
    void moveZeroes(std::vector<int>& nums)
    {
        // remove() moves what stays to the front, in order, and returns where that part ends.
        std::fill(std::remove(nums.begin(), nums.end(), 0), nums.end(), 0);
    }
};
