#include <algorithm>
#include <vector>

class Solution {
public:
    int longestIncreasingSubsequence(std::vector<int>& pitches)
    {
        std::vector<int> ends;
        for (const int pitch : pitches) {
            const auto notLower = std::lower_bound(ends.begin(), ends.end(), pitch);
            if (notLower == ends.end()) {
                ends.push_back(pitch);
            } else {
                *notLower = pitch;
            }
        }
        return static_cast<int>(ends.size());
    }
};
