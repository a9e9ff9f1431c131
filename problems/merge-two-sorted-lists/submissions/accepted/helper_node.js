function mergeTwoLists(first, second) {
    const front = new ListNode();
    let last = front;
    while (first && second) {
        if (first.val <= second.val) {
            last.next = first;
            first = first.next;
        } else {
            last.next = second;
            second = second.next;
        }
        last = last.next;
    }
    last.next = first || second;
    return front.next;
}
