# Looks at the first node of every list for each element.
def merge_lists(lists):
    lists = [node for node in lists if node]
    before = tail = ListNode(0)
    while lists:
        best = 0
        for number in range(1, len(lists)):
            if lists[number].val < lists[best].val:
                best = number
        tail.next = lists[best]
        tail = tail.next
        if tail.next:
            lists[best] = tail.next
        else:
            lists.pop(best)
    return before.next
