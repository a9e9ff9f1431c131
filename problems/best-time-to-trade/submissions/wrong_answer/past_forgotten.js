// Buys on the day with the lowest price of all, even if the better trade came before it.
function bestTrade(prices) {
    const start = prices.indexOf(Math.min(...prices));
    return Math.max(...prices.slice(start)) - prices[start];
}
