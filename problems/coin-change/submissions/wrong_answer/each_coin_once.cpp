// Walks through the amounts from the top, so that each coin is used once at most.
#include <algorithm>
#include <vector>

class Solution {
public:
    int fewestCoins(std::vector<int>& coins, int amount)
    {
        std::vector<int> fewest(amount + 1, amount + 1);
        fewest[0] = 0;
        for (const int coin : coins) {
            for (int a = amount; a >= coin; --a) {
                fewest[a] = std::min(fewest[a], fewest[a - coin] + 1);
            }
        }
        return fewest[amount] <= amount ? fewest[amount] : -1;
    }
};
