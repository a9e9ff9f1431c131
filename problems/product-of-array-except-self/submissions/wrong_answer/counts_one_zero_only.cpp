// Leaves zeros out of the product and gives each of them that product, even when there are several.
#include <vector>

class Solution {
public:
    std::vector<int> productsExceptSelf(std::vector<int>& nums)
    {
        bool zero = false;
        int product = 1;
        for (const int factor : nums) {
            if (factor == 0) {
                zero = true;
            } else {
                product *= factor;
            }
        }
        std::vector<int> answer;
        for (const int factor : nums) {
            if (factor == 0) {
                answer.push_back(product);
            } else {
                answer.push_back(zero ? 0 : product / factor);
            }
        }
        return answer;
    }
};
