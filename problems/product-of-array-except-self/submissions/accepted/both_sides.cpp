#include <vector>

class Solution {
public:
    std::vector<int> productsExceptSelf(std::vector<int>& nums)
    {
        const int n = static_cast<int>(nums.size());
        std::vector<int> answer(n, 1);
        for (int i = 1; i < n; ++i) {
            answer[i] = answer[i - 1] * nums[i - 1];
        }
        int behind = 1;
        for (int i = n - 1; i >= 0; --i) {
            answer[i] *= behind;
            behind *= nums[i];
        }
        return answer;
    }
};
