#include <algorithm>
#include <vector>

class Solution {
public:
    std::vector<int> courseOrder(int count, std::vector<std::vector<int>>& requirements)
    {
        waiting_.resize(count);
        states_.resize(count, State::Untouched);
        for (const auto& pair : requirements) {
            waiting_[pair[0]].push_back(pair[1]);
        }
        for (int course = 0; course < count; ++course) {
            if (!visit(course)) {
                return {};
            }
        }
        std::reverse(order_.begin(), order_.end());
        return order_;
    }

private:
    enum class State { Untouched, Entered, Left };

    // A course is written down after everything that comes later. False: a circle was found.
    bool visit(int course)
    {
        if (states_[course] != State::Untouched) {
            return states_[course] == State::Left;
        }
        states_[course] = State::Entered;
        for (const int after : waiting_[course]) {
            if (!visit(after)) {
                return false;
            }
        }
        states_[course] = State::Left;
        order_.push_back(course);
        return true;
    }

    std::vector<std::vector<int>> waiting_;
    std::vector<State> states_;
    std::vector<int> order_;
};
