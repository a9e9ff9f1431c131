# Searches the window only when the maximum has left it, which happens at every step if the numbers fall.
def window_maxima(nums, size):
    maxima = []
    best = 0
    for i, value in enumerate(nums):
        if best <= i - size:
            best += 1
            for j in range(best + 1, i + 1):
                if nums[j] > nums[best]:
                    best = j
        elif value > nums[best]:
            best = i
        if i >= size - 1:
            maxima.append(nums[best])
    return maxima
