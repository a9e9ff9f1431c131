// A trade is a stretch of changes from day to day, and its profit their sum.
#include <algorithm>
#include <vector>

class Solution {
public:
    int bestTrade(std::vector<int>& prices)
    {
        int best = 0;
        int current = 0; // of the best stretch that ends today
        for (std::size_t day = 1; day < prices.size(); ++day) {
            current = std::max(0, current + prices[day] - prices[day - 1]);
            best = std::max(best, current);
        }
        return best;
    }
};
