#include <deque>
#include <vector>

class Solution {
public:
    std::vector<int> windowMaxima(std::vector<int>& nums, int size)
    {
        std::deque<int> candidates; // positions in the window whose values fall
        std::vector<int> maxima;
        for (int i = 0; i < static_cast<int>(nums.size()); ++i) {
            while (!candidates.empty() && nums[candidates.back()] <= nums[i]) {
                candidates.pop_back();
            }
            candidates.push_back(i);
            if (candidates.front() == i - size) {
                candidates.pop_front();
            }
            if (i >= size - 1) {
                maxima.push_back(nums[candidates.front()]);
            }
        }
        return maxima;
    }
};
