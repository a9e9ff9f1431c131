// Goes one step too far: on the last trampoline another jump may be counted.
#include <algorithm>
#include <vector>

class Solution {
public:
    int jumpGame(std::vector<int>& lifts)
    {
        const int count = static_cast<int>(lifts.size());
        int jumps = 0;
        int border = 0;
        int nextBorder = 0;
        for (int i = 0; i < count; ++i) {
            if (i > border) {
                return -1;
            }
            nextBorder = std::max(nextBorder, i + lifts[i]);
            if (i == border) {
                ++jumps;
                border = nextBorder;
            }
        }
        return jumps;
    }
};
