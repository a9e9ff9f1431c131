// Sorts the lists by their first values and hangs one behind the other.
#include <algorithm>
#include <vector>

class Solution {
public:
    ListNode* mergeLists(std::vector<ListNode*>& lists)
    {
        lists.erase(std::remove(lists.begin(), lists.end(), nullptr), lists.end());
        std::stable_sort(lists.begin(), lists.end(), [](const ListNode* a, const ListNode* b) { return a->val < b->val; });
        ListNode* result = nullptr;
        ListNode** end = &result;
        for (ListNode* list : lists) {
            *end = list;
            while (*end != nullptr) {
                end = &(*end)->next;
            }
        }
        return result;
    }
};
