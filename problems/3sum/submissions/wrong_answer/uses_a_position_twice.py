# Looks the third number up among all values, although it may be the very one that was taken already.
def three_sum(nums):
    known = set(nums)
    values = sorted(nums)
    triplets = set()
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            third = -values[i] - values[j]
            if third < values[j]:
                break
            if third in known:
                triplets.add((values[i], values[j], third))
    return [list(triplet) for triplet in triplets]
