import java.util.Arrays;

class Solution {
    public int fewestCoins(int[] coins, int amount) {
        int[] fewest = new int[amount + 1];
        Arrays.fill(fewest, amount + 1);
        fewest[0] = 0;
        for (int coin : coins) {
            for (int a = coin; a <= amount; a++) {
                fewest[a] = Math.min(fewest[a], fewest[a - coin] + 1);
            }
        }
        return fewest[amount] <= amount ? fewest[amount] : -1;
    }
}
