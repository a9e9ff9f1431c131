// Fills the wall layer by layer, a centimetre each.
#include <algorithm>
#include <vector>

class Solution {
public:
    long long trappedWater(std::vector<int>& heights)
    {
        long long water = 0;
        const int highest = *std::max_element(heights.begin(), heights.end());
        for (int level = 1; level <= highest; ++level) {
            long long dry = 0; // blocks below the level since the last one that reaches it
            bool wall = false;
            for (const int height : heights) {
                if (height >= level) {
                    water += wall ? dry : 0;
                    wall = true;
                    dry = 0;
                } else {
                    ++dry;
                }
            }
        }
        return water;
    }
};
