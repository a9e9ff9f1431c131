def single_number(nums):
    result = 0
    for number in nums:
        result ^= number
    return result
