// Takes 0 coins for a sign that an amount cannot be paid, the amount 0 included.
function fewestCoins(coins, amount) {
    const fewest = new Array(amount + 1).fill(0);
    for (let a = 1; a <= amount; a++) {
        for (const coin of coins) {
            if (coin === a) {
                fewest[a] = 1;
            } else if (coin < a && fewest[a - coin] > 0) {
                const count = fewest[a - coin] + 1;
                fewest[a] = fewest[a] > 0 ? Math.min(fewest[a], count) : count;
            }
        }
    }
    return fewest[amount] || -1;
}
