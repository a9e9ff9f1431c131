// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
public class ListNode {
    int val;
    ListNode next;

    ListNode() {
    }

    ListNode(int val) {
        this.val = val;
    }

    ListNode(int val, ListNode next) {
        this.val = val;
        this.next = next;
    }
}
