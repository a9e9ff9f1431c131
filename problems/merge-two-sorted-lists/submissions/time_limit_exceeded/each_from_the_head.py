# Searches the place of every node of the second list from the head of the first.
def merge_two_lists(first, second):
    front = ListNode(0, first)
    while second:
        before = front
        while before.next and before.next.val <= second.val:
            before = before.next
        node, second = second, second.next
        node.next = before.next
        before.next = node
    return front.next
