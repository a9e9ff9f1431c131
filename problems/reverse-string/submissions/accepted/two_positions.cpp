#include <string>
#include <utility>
#include <vector>

class Solution {
public:
    void reverseString(std::vector<std::string>& letters)
    {
        std::size_t left = 0;
        std::size_t right = letters.size() - 1; // there is at least one letter
        while (left < right) {
            std::swap(letters[left++], letters[right--]);
        }
    }
};
