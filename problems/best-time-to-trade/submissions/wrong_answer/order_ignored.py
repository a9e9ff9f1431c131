# The highest price minus the lowest, whichever comes first.
def best_trade(prices):
    return max(prices) - min(prices)
