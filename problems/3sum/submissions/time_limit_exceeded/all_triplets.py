# Three loops over all positions.
def three_sum(nums):
    nums = sorted(nums)
    n = len(nums)
    triplets = set()
    for i in range(n):
        for j in range(i + 1, n):
            for k in range(j + 1, n):
                if nums[i] + nums[j] + nums[k] == 0:
                    triplets.add((nums[i], nums[j], nums[k]))
    return [list(triplet) for triplet in triplets]
