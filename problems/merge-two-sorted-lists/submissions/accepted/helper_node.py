def merge_two_lists(first, second):
    front = ListNode()
    last = front
    while first and second:
        if first.val <= second.val:
            last.next, first = first, first.next
        else:
            last.next, second = second, second.next
        last = last.next
    last.next = first or second
    return front.next
