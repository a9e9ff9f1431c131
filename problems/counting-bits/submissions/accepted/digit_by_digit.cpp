#include <vector>

class Solution {
public:
    std::vector<int> countingBits(int n)
    {
        std::vector<int> ones;
        for (int i = 0; i <= n; ++i) {
            ones.push_back(onesOf(i));
        }
        return ones;
    }

private:
    static int onesOf(int number)
    {
        int ones = 0;
        for (; number > 0; number /= 2) {
            ones += number % 2;
        }
        return ones;
    }
};
