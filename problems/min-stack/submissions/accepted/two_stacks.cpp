#include <algorithm>
#include <vector>

class MinStack {
public:
    void push(int value)
    {
        smallest_.push_back(values_.empty() ? value : std::min(value, smallest_.back()));
        values_.push_back(value);
    }

    void pop()
    {
        values_.pop_back();
        smallest_.pop_back();
    }

    int top() { return values_.back(); }

    int minimum() { return smallest_.back(); }

private:
    std::vector<int> values_;
    std::vector<int> smallest_; // for each height of the stack
};
