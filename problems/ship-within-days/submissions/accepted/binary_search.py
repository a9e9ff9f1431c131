def ship_within_days(weights, days):
    low, high = max(weights), sum(weights)
    while low < high:
        middle = (low + high) // 2
        if days_needed(weights, middle) <= days:
            high = middle
        else:
            low = middle + 1
    return low


def days_needed(weights, capacity):
    days, loaded = 1, 0
    for weight in weights:
        if loaded + weight > capacity:
            days += 1
            loaded = 0
        loaded += weight
    return days
