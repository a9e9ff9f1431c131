// Swaps each zero with the last number that is not zero; the order is lost.
#include <utility>
#include <vector>

class Solution {
public:
    void moveZeroes(std::vector<int>& nums)
    {
        int left = 0;
        int right = static_cast<int>(nums.size()) - 1;
        while (left < right) {
            if (nums[right] == 0) {
                --right;
            } else if (nums[left] != 0) {
                ++left;
            } else {
                std::swap(nums[left], nums[right]);
            }
        }
    }
};
