# Treats lists like arrays: every digit is looked up, and every new one appended, by a walk from the head.
def digit_at(node, index):
    while node and index > 0:
        node = node.next
        index -= 1
    return node.val if node else 0


def length(node):
    count = 0
    while node:
        node = node.next
        count += 1
    return count


def append(head, digit):
    while head.next:
        head = head.next
    head.next = ListNode(digit)


def add_two_numbers(first, second):
    head = ListNode(0)
    carry = 0
    for i in range(max(length(first), length(second))):
        total = digit_at(first, i) + digit_at(second, i) + carry
        append(head, total % 10)
        carry = total // 10
    if carry:
        append(head, carry)
    return head.next
