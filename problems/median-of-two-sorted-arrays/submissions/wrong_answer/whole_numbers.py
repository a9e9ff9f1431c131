# Divides without a rest.
def median_of_two(first, second):
    merged = sorted(first + second)
    middle = len(merged) // 2
    if len(merged) % 2 == 1:
        return float(merged[middle])
    return float((merged[middle - 1] + merged[middle]) // 2)
