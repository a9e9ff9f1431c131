# Tries every balloon as the first one, and then the same with the rest.
def burst_balloons(numbers):
    best = 0
    for i, number in enumerate(numbers):
        left = numbers[i - 1] if i > 0 else 1
        right = numbers[i + 1] if i + 1 < len(numbers) else 1
        best = max(best, left * number * right + burst_balloons(numbers[:i] + numbers[i + 1:]))
    return best
