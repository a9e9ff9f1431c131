#include <algorithm>
#include <vector>

class Solution {
public:
    long long trappedWater(std::vector<int>& heights)
    {
        auto left = heights.begin();
        auto right = heights.end();
        int ridgeLeft = 0;
        int ridgeRight = 0;
        long long water = 0;
        while (left != right) {
            if (ridgeLeft <= ridgeRight) {
                ridgeLeft = std::max(ridgeLeft, *left);
                water += ridgeLeft - *left;
                ++left;
            } else {
                --right;
                ridgeRight = std::max(ridgeRight, *right);
                water += ridgeRight - *right;
            }
        }
        return water;
    }
};
