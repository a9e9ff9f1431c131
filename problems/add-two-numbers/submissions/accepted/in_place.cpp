// Adds the second list into the nodes of the first and borrows the rest of the second when the first ends.
class Solution {
public:
    ListNode* addTwoNumbers(ListNode* first, ListNode* second)
    {
        ListNode* const head = first;
        int carry = 0;
        while (true) {
            const int total = first->val + (second != nullptr ? second->val : 0) + carry;
            first->val = total % 10;
            carry = total / 10;
            if (second != nullptr) {
                second = second->next;
            }
            if (first->next == nullptr) {
                first->next = second;
                second = nullptr;
            }
            if (first->next == nullptr) {
                break;
            }
            first = first->next;
        }
        if (carry > 0) {
            first->next = new ListNode(carry);
        }
        return head;
    }
};
