# Lets a crate that is heavier than the boat's capacity go alone on a day of its own.
def ship_within_days(weights, days):
    low, high = 1, sum(weights)
    while low < high:
        middle = (low + high) // 2
        needed, loaded = 1, 0
        for weight in weights:
            if loaded > 0 and loaded + weight > middle:
                needed += 1
                loaded = 0
            loaded += weight
        if needed <= days:
            high = middle
        else:
            low = middle + 1
    return low
