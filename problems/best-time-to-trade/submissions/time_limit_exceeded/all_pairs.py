# Tries every day to buy with every later day to sell.
def best_trade(prices):
    best = 0
    for sale in range(len(prices)):
        for purchase in range(sale):
            if prices[sale] - prices[purchase] > best:
                best = prices[sale] - prices[purchase]
    return best
