// From the last day to the first, with the highest price that is still to come.
function bestTrade(prices) {
    let highest = 0;
    let best = 0;
    for (let day = prices.length - 1; day >= 0; day--) {
        highest = Math.max(highest, prices[day]);
        best = Math.max(best, highest - prices[day]);
    }
    return best;
}
