# Takes k for the number of times that a number has to occur.
from collections import Counter


def top_k_frequent(nums, k):
    return [number for number, count in Counter(nums).items() if count >= k]
