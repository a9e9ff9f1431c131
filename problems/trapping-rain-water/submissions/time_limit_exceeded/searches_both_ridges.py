# Searches the ridges to the left and to the right anew for every block.
def trapped_water(heights):
    water = 0
    for i, height in enumerate(heights):
        left = height
        for other in heights[:i]:
            if other > left:
                left = other
        right = height
        for other in heights[i + 1:]:
            if other > right:
                right = other
        water += min(left, right) - height
    return water
