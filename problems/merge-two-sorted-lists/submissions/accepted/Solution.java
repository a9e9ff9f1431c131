class Solution {
    // Without a helper node: the first node is chosen before the loop.
    public ListNode mergeTwoLists(ListNode first, ListNode second) {
        if (first == null) {
            return second;
        }
        if (second == null) {
            return first;
        }
        if (second.val < first.val) {
            ListNode other = first;
            first = second;
            second = other;
        }
        ListNode head = first;
        ListNode last = first;
        while (second != null) {
            // Everything up to last is merged, and last.next continues the list that last came from.
            if (last.next == null || second.val < last.next.val) {
                ListNode rest = last.next;
                last.next = second;
                second = rest;
            }
            last = last.next;
        }
        return head;
    }
}
