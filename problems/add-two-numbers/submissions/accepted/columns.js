function addTwoNumbers(first, second) {
    const head = new ListNode(0);
    let tail = head;
    let carry = 0;
    while (first || second || carry > 0) {
        const total = (first?.val ?? 0) + (second?.val ?? 0) + carry;
        carry = Math.floor(total / 10);
        tail.next = new ListNode(total % 10);
        tail = tail.next;
        first = first?.next;
        second = second?.next;
    }
    return head.next;
}
