// Divides at the balloon that bursts first, as if the two sides did not meet afterwards.
#include <algorithm>
#include <vector>

class Solution {
public:
    int burstBalloons(std::vector<int>& numbers)
    {
        std::vector<int> row{1};
        row.insert(row.end(), numbers.begin(), numbers.end());
        row.push_back(1);

        const int size = static_cast<int>(row.size());
        std::vector<std::vector<int>> most(size, std::vector<int>(size));
        for (int width = 2; width < size; ++width) {
            for (int left = 0; left + width < size; ++left) {
                const int right = left + width;
                for (int first = left + 1; first < right; ++first) {
                    const int points = row[first - 1] * row[first] * row[first + 1];
                    most[left][right] = std::max(most[left][right], most[left][first] + points + most[first][right]);
                }
            }
        }
        return most[0][size - 1];
    }
};
