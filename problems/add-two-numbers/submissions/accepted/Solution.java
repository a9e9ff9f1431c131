class Solution {
    public ListNode addTwoNumbers(ListNode first, ListNode second) {
        ListNode head = new ListNode(0);
        ListNode tail = head;
        int carry = 0;
        while (first != null || second != null || carry > 0) {
            int total = carry;
            if (first != null) {
                total += first.val;
                first = first.next;
            }
            if (second != null) {
                total += second.val;
                second = second.next;
            }
            carry = total / 10;
            tail.next = new ListNode(total % 10);
            tail = tail.next;
        }
        return head.next;
    }
}
