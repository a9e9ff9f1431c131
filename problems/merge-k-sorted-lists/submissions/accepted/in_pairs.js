function mergeTwo(first, second) {
    const before = new ListNode(0);
    let tail = before;
    while (first !== null && second !== null) {
        if (first.val <= second.val) {
            tail.next = first;
            first = first.next;
        } else {
            tail.next = second;
            second = second.next;
        }
        tail = tail.next;
    }
    tail.next = first !== null ? first : second;
    return before.next;
}

function mergeLists(lists) {
    if (lists.length === 0) {
        return null;
    }
    while (lists.length > 1) {
        const merged = [];
        for (let i = 0; i < lists.length; i += 2) {
            merged.push(i + 1 < lists.length ? mergeTwo(lists[i], lists[i + 1]) : lists[i]);
        }
        lists = merged;
    }
    return lists[0];
}
