// Looks for a climb without gaps.
#include <algorithm>
#include <cstddef>
#include <vector>

class Solution {
public:
    int longestIncreasingSubsequence(std::vector<int>& pitches)
    {
        int longest = 1;
        int length = 1;
        for (std::size_t i = 1; i < pitches.size(); ++i) {
            length = pitches[i] > pitches[i - 1] ? length + 1 : 1;
            longest = std::max(longest, length);
        }
        return longest;
    }
};
