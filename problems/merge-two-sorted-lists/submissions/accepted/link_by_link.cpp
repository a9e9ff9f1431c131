class Solution {
public:
    ListNode* mergeTwoLists(ListNode* first, ListNode* second)
    {
        ListNode* head = nullptr;
        ListNode** link = &head; // where the next node is to be hung up
        while (first && second) {
            ListNode*& smaller = second->val < first->val ? second : first;
            *link = smaller;
            smaller = smaller->next;
            link = &(*link)->next;
        }
        *link = first ? first : second;
        return head;
    }
};
