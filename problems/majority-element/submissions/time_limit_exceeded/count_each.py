# Counts every number through the whole list.
def majority_element(nums):
    for i in range(len(nums)):
        times = 0
        for j in range(len(nums)):
            if nums[j] == nums[i]:
                times += 1
        if times > len(nums) // 2:
            return nums[i]
