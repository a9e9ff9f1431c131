// What the first and the last word of the dictionary begin with, all the words between them begin with as well.
#include <algorithm>
#include <string>
#include <vector>

class Solution {
public:
    std::string longestCommonPrefix(std::vector<std::string>& words)
    {
        const auto [lowest, highest] = std::minmax_element(words.begin(), words.end());
        const auto [end, other] = std::mismatch(lowest->begin(), lowest->end(), highest->begin(), highest->end());
        return std::string(lowest->begin(), end);
    }
};
