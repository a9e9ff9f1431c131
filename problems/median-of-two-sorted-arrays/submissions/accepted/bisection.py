def median_of_two(first, second):
    a, b = (first, second) if len(first) <= len(second) else (second, first)
    half = (len(a) + len(b) + 1) // 2
    infinite = float("inf")
    low, high = 0, len(a)
    while True:
        i = (low + high) // 2
        j = half - i
        a_below = a[i - 1] if i > 0 else -infinite
        a_above = a[i] if i < len(a) else infinite
        b_below = b[j - 1] if j > 0 else -infinite
        b_above = b[j] if j < len(b) else infinite
        if a_below > b_above:
            high = i - 1
        elif b_below > a_above:
            low = i + 1
        elif (len(a) + len(b)) % 2 == 1:
            return float(max(a_below, b_below))
        else:
            return (max(a_below, b_below) + min(a_above, b_above)) / 2
