// Merges list after list into the result, but forgets what remains when one of the two is used up.
function mergeLists(lists) {
    let result = null;
    for (const list of lists) {
        if (result === null) {
            result = list;
            continue;
        }
        const before = new ListNode(0);
        let tail = before;
        let first = result;
        let second = list;
        while (first !== null && second !== null) {
            const takeFirst = first.val <= second.val;
            tail.next = takeFirst ? first : second;
            tail = tail.next;
            if (takeFirst) {
                first = first.next;
            } else {
                second = second.next;
            }
        }
        tail.next = null;
        result = before.next;
    }
    return result;
}
