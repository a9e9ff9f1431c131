# Compares neighbours, but nobody has sorted the row.
def contains_duplicate(nums):
    for i in range(len(nums) - 1):
        if nums[i] == nums[i + 1]:
            return True
    return False
