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
        std::vector<std::vector<int>> most(size, std::vector<int>(size)); // from everything strictly between two balloons
        for (int width = 2; width < size; ++width) {
            for (int left = 0; left + width < size; ++left) {
                const int right = left + width;
                for (int last = left + 1; last < right; ++last) {
                    const int points = row[left] * row[last] * row[right];
                    most[left][right] = std::max(most[left][right], most[left][last] + points + most[last][right]);
                }
            }
        }
        return most[0][size - 1];
    }
};
