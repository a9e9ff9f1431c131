from itertools import accumulate


def trapped_water(heights):
    from_left = list(accumulate(heights, max))
    from_right = list(accumulate(reversed(heights), max))
    from_right.reverse()
    return sum(min(left, right) - height for left, right, height in zip(from_left, from_right, heights))
