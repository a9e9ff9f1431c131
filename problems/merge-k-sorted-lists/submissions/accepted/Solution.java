import java.util.Comparator;
import java.util.PriorityQueue;

class Solution {
    public ListNode mergeLists(ListNode[] lists) {
        PriorityQueue<ListNode> firsts = new PriorityQueue<>(Comparator.comparingInt((ListNode node) -> node.val));
        for (ListNode list : lists) {
            if (list != null) {
                firsts.add(list);
            }
        }
        ListNode before = new ListNode();
        ListNode tail = before;
        while (!firsts.isEmpty()) {
            tail.next = firsts.remove();
            tail = tail.next;
            if (tail.next != null) {
                firsts.add(tail.next);
            }
        }
        return before.next;
    }
}
