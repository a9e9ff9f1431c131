# Looks at the two neighbours of each block only.
def trapped_water(heights):
    return sum(max(0, min(left, right) - height) for left, height, right in zip(heights, heights[1:], heights[2:]))
