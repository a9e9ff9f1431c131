# Always bursts the balloon with the smallest number; of equal ones the first.
def burst_balloons(numbers):
    row = [1] + numbers + [1]
    total = 0
    while len(row) > 2:
        at = min(range(1, len(row) - 1), key=lambda i: row[i])
        total += row[at - 1] * row[at] * row[at + 1]
        del row[at]
    return total
