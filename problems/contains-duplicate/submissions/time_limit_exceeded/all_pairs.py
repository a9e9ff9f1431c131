# Compares every pair.
def contains_duplicate(nums):
    for j in range(len(nums)):
        for i in range(j):
            if nums[i] == nums[j]:
                return True
    return False
