// Sorts left and right ends separately and counts how many intervals are open.
#include <algorithm>
#include <vector>

class Solution {
public:
    std::vector<std::vector<int>> mergeIntervals(std::vector<std::vector<int>>& intervals)
    {
        std::vector<int> lefts;
        std::vector<int> rights;
        for (const std::vector<int>& interval : intervals) {
            lefts.push_back(interval[0]);
            rights.push_back(interval[1]);
        }
        std::sort(lefts.begin(), lefts.end());
        std::sort(rights.begin(), rights.end());
        std::vector<std::vector<int>> stripes;
        std::size_t first = 0; // of the stripe, in the order of left ends
        for (std::size_t i = 0; i < rights.size(); ++i) {
            // After the right end number i, is any interval still open?
            if (i + 1 == rights.size() || lefts[i + 1] > rights[i]) {
                stripes.push_back({lefts[first], rights[i]});
                first = i + 1;
            }
        }
        return stripes;
    }
};
