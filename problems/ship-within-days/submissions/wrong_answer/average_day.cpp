// Believes that every day can be filled to the average.
#include <algorithm>
#include <numeric>
#include <vector>

class Solution {
public:
    int shipWithinDays(std::vector<int>& weights, int days)
    {
        const int heaviest = *std::max_element(weights.begin(), weights.end());
        const int total = std::accumulate(weights.begin(), weights.end(), 0);
        return std::max(heaviest, (total + days - 1) / days);
    }
};
