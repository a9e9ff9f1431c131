# Keeps pairs in the heap, but the number stands in front and decides.
import heapq
from collections import Counter


def top_k_frequent(nums, k):
    heap = []
    for number, count in Counter(nums).items():
        heapq.heappush(heap, (number, count))
        if len(heap) > k:
            heapq.heappop(heap)
    return [number for number, _ in heap]
