// Demands more than a common point before it merges.
#include <algorithm>
#include <vector>

class Solution {
public:
    std::vector<std::vector<int>> mergeIntervals(std::vector<std::vector<int>>& intervals)
    {
        std::sort(intervals.begin(), intervals.end());
        std::vector<std::vector<int>> stripes{intervals[0]};
        for (const std::vector<int>& interval : intervals) {
            if (interval[0] < stripes.back()[1]) {
                stripes.back()[1] = std::max(stripes.back()[1], interval[1]);
            } else if (interval != stripes.back()) {
                stripes.push_back(interval);
            }
        }
        return stripes;
    }
};
