# After a deletion the next number slips into the place that the loop has just left.
def move_zeroes(nums):
    for i in range(len(nums)):
        if nums[i] == 0:
            del nums[i]
            nums.append(0)
