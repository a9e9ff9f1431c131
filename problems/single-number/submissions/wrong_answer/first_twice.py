# Starts with the first number and then meets it again in the loop, so it cancels out.
def single_number(nums):
    result = nums[0]
    for number in nums:
        result ^= number
    return result
