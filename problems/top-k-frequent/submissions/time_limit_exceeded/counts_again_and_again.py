# Walks over the whole list for every wish.
def top_k_frequent(nums, k):
    counted = set()
    for number in nums:
        count = 0
        for other in nums:
            if other == number:
                count += 1
        counted.add((count, number))
    return [number for _, number in sorted(counted, reverse=True)[:k]]
