// Mirrors along the diagonal and reverses the order of the rows: a turn to the left.
#include <algorithm>
#include <utility>
#include <vector>

class Solution {
public:
    void rotateImage(std::vector<std::vector<int>>& image)
    {
        for (std::size_t r = 0; r < image.size(); ++r) {
            for (std::size_t c = 0; c < r; ++c) {
                std::swap(image[r][c], image[c][r]);
            }
        }
        std::reverse(image.begin(), image.end());
    }
};
