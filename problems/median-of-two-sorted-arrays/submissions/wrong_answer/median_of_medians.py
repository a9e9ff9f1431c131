# Takes the median of each array and then the middle between the two.
def median(values):
    middle = len(values) // 2
    return values[middle] if len(values) % 2 == 1 else (values[middle - 1] + values[middle]) / 2


def median_of_two(first, second):
    if not first or not second:
        return float(median(first or second))
    return (median(first) + median(second)) / 2
