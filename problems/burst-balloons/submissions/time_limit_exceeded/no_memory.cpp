// The right formula, computed again and again for the same stretches.
#include <algorithm>
#include <vector>

class Solution {
public:
    int burstBalloons(std::vector<int>& numbers)
    {
        std::vector<int> row{1};
        row.insert(row.end(), numbers.begin(), numbers.end());
        row.push_back(1);
        return most(row, 0, static_cast<int>(row.size()) - 1);
    }

private:
    static int most(const std::vector<int>& row, int left, int right)
    {
        int best = 0;
        for (int last = left + 1; last < right; ++last) {
            best = std::max(best, most(row, left, last) + most(row, last, right) + row[left] * row[last] * row[right]);
        }
        return best;
    }
};
