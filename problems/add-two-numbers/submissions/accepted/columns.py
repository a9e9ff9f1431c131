def add_two_numbers(first, second):
    head = tail = ListNode(0)  # a dummy in front of the sum
    carry = 0
    while first or second or carry:
        total = carry
        if first:
            total += first.val
            first = first.next
        if second:
            total += second.val
            second = second.next
        carry, digit = divmod(total, 10)
        tail.next = ListNode(digit)
        tail = tail.next
    return head.next
