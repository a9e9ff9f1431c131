# Builds the right list under the same name; the caller's list stays as it is.
def move_zeroes(nums):
    others = [number for number in nums if number != 0]
    nums = others + [0] * (len(nums) - len(others))
