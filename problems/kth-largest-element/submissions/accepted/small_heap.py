import heapq


def kth_largest(nums, k):
    heap = []  # the k largest so far, the smallest of them on top
    for number in nums:
        heapq.heappush(heap, number)
        if len(heap) > k:
            heapq.heappop(heap)
    return heap[0]
