# Ends with the shorter list and loses what is left of the other.
def merge_two_lists(first, second):
    front = last = ListNode()
    while first and second:
        if first.val <= second.val:
            last.next, first = first, first.next
        else:
            last.next, second = second, second.next
        last = last.next
    last.next = None
    return front.next
