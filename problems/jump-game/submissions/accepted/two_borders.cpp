#include <algorithm>
#include <vector>

class Solution {
public:
    int jumpGame(std::vector<int>& lifts)
    {
        const int last = static_cast<int>(lifts.size()) - 1;
        int jumps = 0;
        int border = 0;
        int nextBorder = 0;
        for (int i = 0; border < last; ++i) {
            nextBorder = std::max(nextBorder, i + lifts[i]);
            if (i == border) {
                if (nextBorder == border) {
                    return -1;
                }
                ++jumps;
                border = nextBorder;
            }
        }
        return jumps;
    }
};
