// Does not notice that courses in a circle are left over.
#include <queue>
#include <vector>

class Solution {
public:
    std::vector<int> courseOrder(int count, std::vector<std::vector<int>>& requirements)
    {
        std::vector<std::vector<int>> waiting(count);
        std::vector<int> open(count);
        for (const auto& pair : requirements) {
            waiting[pair[0]].push_back(pair[1]);
            ++open[pair[1]];
        }
        std::queue<int> ready;
        for (int course = 0; course < count; ++course) {
            if (open[course] == 0) {
                ready.push(course);
            }
        }
        std::vector<int> order;
        while (!ready.empty()) {
            const int course = ready.front();
            ready.pop();
            order.push_back(course);
            for (const int after : waiting[course]) {
                if (--open[after] == 0) {
                    ready.push(after);
                }
            }
        }
        return order;
    }
};
