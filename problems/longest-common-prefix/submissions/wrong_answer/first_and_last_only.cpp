// Compares the first word with the last one without sorting them.
#include <string>
#include <vector>

class Solution {
public:
    std::string longestCommonPrefix(std::vector<std::string>& words)
    {
        const std::string& first = words.front();
        const std::string& last = words.back();
        std::size_t length = 0;
        while (length < first.size() && length < last.size() && first[length] == last[length]) {
            ++length;
        }
        return first.substr(0, length);
    }
};
