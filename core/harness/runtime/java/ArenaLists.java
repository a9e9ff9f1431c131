// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A ListNode is a list of ints.

final class ArenaLists implements Arena.Nodes {
    @Override
    public Object read() {
        ListNode before = new ListNode();
        ListNode last = before;
        if (!Arena.takeNull()) {
            for (Arena.expect('[', "a list"); !Arena.take(']'); last = last.next) {
                last.next = new ListNode((int) Arena.readWhole());
            }
        }
        return before.next;
    }

    @Override
    public void write(Object head) {
        ListNode node = (ListNode) head;
        ListNode slow = node; // goes half as fast: on a cycle they meet
        int begin = Arena.mark();
        Arena.put("[");
        for (boolean odd = true; node != null; odd = !odd) {
            Arena.writeWhole(node.val);
            node = node.next;
            slow = odd ? slow : slow.next;
            if (node != null) {
                Arena.put(",");
                if (node == slow) {
                    Arena.cut(begin);
                    Arena.misfit("a ListNode", "a list with a cycle: it never ends");
                    return;
                }
            }
        }
        Arena.put("]");
    }
}
