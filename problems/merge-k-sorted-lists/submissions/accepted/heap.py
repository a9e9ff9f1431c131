from heapq import heapify, heappop, heapreplace


def merge_lists(lists):
    heap = [(node.val, number, node) for number, node in enumerate(lists) if node]
    heapify(heap)
    before = tail = ListNode(0)
    while heap:
        _, number, node = heap[0]
        tail.next = node
        tail = node
        if node.next:
            heapreplace(heap, (node.next.val, number, node.next))
        else:
            heappop(heap)
    return before.next
