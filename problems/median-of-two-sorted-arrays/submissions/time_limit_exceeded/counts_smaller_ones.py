# Finds the place of every element by comparing it with all others.
def at_rank(values, rank):
    for value in values:
        below = equal = 0
        for other in values:
            if other < value:
                below += 1
            elif other == value:
                equal += 1
        if below <= rank < below + equal:
            return value
    return None


def median_of_two(first, second):
    values = first + second
    middle = len(values) // 2
    if len(values) % 2 == 1:
        return float(at_rank(values, middle))
    return (at_rank(values, middle - 1) + at_rank(values, middle)) / 2
