# Puts the answer together from the majority of each bit, but the highest bit of a negative number is a sign.
def majority_element(nums):
    result = 0
    for bit in range(32):
        ones = sum(number >> bit & 1 for number in nums)
        if 2 * ones > len(nums):
            result |= 1 << bit
    return result
