#include <cstddef>
#include <vector>

class Solution {
public:
    ListNode* mergeLists(std::vector<ListNode*>& lists) { return lists.empty() ? nullptr : merge(lists, 0, lists.size()); }

private:
    // Of the lists low to high - 1, of which there is at least one.
    static ListNode* merge(const std::vector<ListNode*>& lists, std::size_t low, std::size_t high)
    {
        if (high - low == 1) {
            return lists[low];
        }
        const std::size_t middle = low + (high - low) / 2;
        return mergeTwo(merge(lists, low, middle), merge(lists, middle, high));
    }

    static ListNode* mergeTwo(ListNode* first, ListNode* second)
    {
        ListNode* result = nullptr;
        ListNode** end = &result; // where the next node has to be hung
        while (first != nullptr && second != nullptr) {
            ListNode*& smaller = first->val <= second->val ? first : second;
            *end = smaller;
            end = &smaller->next;
            smaller = smaller->next;
        }
        *end = first != nullptr ? first : second;
        return result;
    }
};
