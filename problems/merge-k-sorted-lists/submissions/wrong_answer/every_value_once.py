# Collects the values in a set, which keeps each of them only once.
def merge_lists(lists):
    values = set()
    for node in lists:
        while node:
            values.add(node.val)
            node = node.next
    result = None
    for value in sorted(values, reverse=True):
        result = ListNode(value, result)
    return result
