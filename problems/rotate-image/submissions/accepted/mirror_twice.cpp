// Turns the picture upside down and mirrors it along the main diagonal.
#include <algorithm>
#include <utility>
#include <vector>

class Solution {
public:
    void rotateImage(std::vector<std::vector<int>>& image)
    {
        std::reverse(image.begin(), image.end());
        for (std::size_t r = 0; r < image.size(); ++r) {
            for (std::size_t c = 0; c < r; ++c) {
                std::swap(image[r][c], image[c][r]);
            }
        }
    }
};
