// Adds only as long as both lists have digits and forgets what the longer one has left.
function addTwoNumbers(first, second) {
    const head = new ListNode(0);
    let tail = head;
    let carry = 0;
    while (first && second) {
        const total = first.val + second.val + carry;
        carry = total >= 10 ? 1 : 0;
        tail = tail.next = new ListNode(total % 10);
        first = first.next;
        second = second.next;
    }
    if (carry) {
        tail.next = new ListNode(1);
    }
    return head.next;
}
