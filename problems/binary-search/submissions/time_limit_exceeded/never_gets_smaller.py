# Moves low to the middle, not past it: with two numbers left, nothing changes any more.
def search(nums, target):
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] == target:
            return middle
        if nums[middle] < target:
            low = middle
        else:
            high = middle - 1
    return -1
