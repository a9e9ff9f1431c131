// The recursion over the last coin, remembering what it has found.
#include <algorithm>
#include <vector>

class Solution {
public:
    int fewestCoins(std::vector<int>& coins, int amount)
    {
        std::vector<int> known(amount + 1, unknown);
        const int count = fewest(coins, amount, known);
        return count < impossible ? count : -1;
    }

private:
    static constexpr int unknown = -1;
    static constexpr int impossible = 1000000;

    static int fewest(const std::vector<int>& coins, int amount, std::vector<int>& known)
    {
        if (amount == 0) {
            return 0;
        }
        if (known[amount] == unknown) {
            int best = impossible;
            for (const int coin : coins) {
                if (coin <= amount) {
                    best = std::min(best, fewest(coins, amount - coin, known) + 1);
                }
            }
            known[amount] = best;
        }
        return known[amount];
    }
};
