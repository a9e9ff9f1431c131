// Steps on in both lists when their values are equal, and one of the two nodes is lost.
class Solution {
public:
    ListNode* mergeTwoLists(ListNode* first, ListNode* second)
    {
        ListNode front;
        ListNode* last = &front;
        while (first && second) {
            if (first->val < second->val) {
                last->next = first;
                first = first->next;
            } else if (second->val < first->val) {
                last->next = second;
                second = second->next;
            } else {
                last->next = first;
                first = first->next;
                second = second->next;
            }
            last = last->next;
        }
        last->next = first ? first : second;
        return front.next;
    }
};
