# Fills every dip behind the first ridge up to the second highest block of the wall.
def trapped_water(heights):
    if len(heights) < 2:
        return 0
    first, second = sorted(heights, reverse=True)[:2]
    left = min(heights.index(first), heights.index(second))
    right = max(len(heights) - 1 - heights[::-1].index(first), len(heights) - 1 - heights[::-1].index(second))
    return sum(max(0, second - height) for height in heights[left:right + 1])
