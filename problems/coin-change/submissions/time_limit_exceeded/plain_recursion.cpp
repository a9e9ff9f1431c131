// Tries every last coin and remembers nothing.
#include <algorithm>
#include <vector>

class Solution {
public:
    int fewestCoins(std::vector<int>& coins, int amount)
    {
        const int count = fewest(coins, amount);
        return count < impossible ? count : -1;
    }

private:
    static constexpr int impossible = 1000000;

    static int fewest(const std::vector<int>& coins, int amount)
    {
        if (amount == 0) {
            return 0;
        }
        int best = impossible;
        for (const int coin : coins) {
            if (coin <= amount) {
                best = std::min(best, fewest(coins, amount - coin) + 1);
            }
        }
        return best;
    }
};
