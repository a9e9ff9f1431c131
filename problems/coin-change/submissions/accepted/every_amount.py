def fewest_coins(coins, amount):
    infinity = amount + 1
    fewest = [0] + [infinity] * amount
    for a in range(1, amount + 1):
        for coin in coins:
            if coin <= a and fewest[a - coin] + 1 < fewest[a]:
                fewest[a] = fewest[a - coin] + 1
    return fewest[amount] if fewest[amount] < infinity else -1
