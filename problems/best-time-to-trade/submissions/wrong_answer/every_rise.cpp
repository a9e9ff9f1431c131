// Collects every rise, as if one could trade every day.
#include <algorithm>
#include <vector>

class Solution {
public:
    int bestTrade(std::vector<int>& prices)
    {
        long long profit = 0;
        for (std::size_t day = 1; day < prices.size(); ++day) {
            profit += std::max(0, prices[day] - prices[day - 1]);
        }
        return static_cast<int>(profit);
    }
};
