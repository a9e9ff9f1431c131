// Looks at the lowest byte only.
#include <vector>

class Solution {
public:
    std::vector<int> countingBits(int n)
    {
        std::vector<int> ones(n + 1);
        for (int i = 0; i <= n; ++i) {
            for (int bit = 0; bit < 8; ++bit) {
                ones[i] += i >> bit & 1;
            }
        }
        return ones;
    }
};
