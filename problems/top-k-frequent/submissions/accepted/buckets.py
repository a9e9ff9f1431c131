from collections import Counter


def top_k_frequent(nums, k):
    buckets = [[] for _ in range(len(nums) + 1)]  # the numbers by how often they occur
    for number, count in Counter(nums).items():
        buckets[count].append(number)
    top = []
    for bucket in reversed(buckets):
        top += bucket
        if len(top) >= k:
            break
    return top
