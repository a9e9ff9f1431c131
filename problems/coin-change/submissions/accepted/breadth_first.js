// Amounts are places, coins are steps: each round holds the amounts that take one coin more.
function fewestCoins(coins, amount) {
    const seen = new Array(amount + 1).fill(false);
    seen[0] = true;
    let round = [0];
    for (let count = 0; round.length > 0; count++) {
        if (seen[amount]) {
            return count;
        }
        const next = [];
        for (const paid of round) {
            for (const coin of coins) {
                const sum = paid + coin;
                if (sum <= amount && !seen[sum]) {
                    seen[sum] = true;
                    next.push(sum);
                }
            }
        }
        round = next;
    }
    return -1;
}
