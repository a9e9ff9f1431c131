from collections import deque


def window_maxima(nums, size):
    candidates = deque()  # positions in the window whose values fall
    maxima = []
    for i, value in enumerate(nums):
        while candidates and nums[candidates[-1]] <= value:
            candidates.pop()
        candidates.append(i)
        if candidates[0] == i - size:
            candidates.popleft()
        if i >= size - 1:
            maxima.append(nums[candidates[0]])
    return maxima
