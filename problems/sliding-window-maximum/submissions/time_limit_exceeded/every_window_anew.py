# Computes the maximum of every window from scratch.
def window_maxima(nums, size):
    return [max(nums[i:i + size]) for i in range(len(nums) - size + 1)]
