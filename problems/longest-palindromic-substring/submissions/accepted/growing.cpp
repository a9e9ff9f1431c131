#include <string>

class Solution {
public:
    std::string longestPalindromicSubstring(std::string text)
    {
        const int size = static_cast<int>(text.size());
        int start = 0;
        int longest = 0;
        for (int middle = 0; middle < size; ++middle) {
            for (const int next : {middle, middle + 1}) {
                int left = middle;
                int right = next;
                while (left >= 0 && right < size && text[left] == text[right]) {
                    --left;
                    ++right;
                }
                if (right - left - 1 > longest) {
                    longest = right - left - 1;
                    start = left + 1;
                }
            }
        }
        return text.substr(start, longest);
    }
};
