// Tries one capacity after the other.
#include <algorithm>
#include <vector>

class Solution {
public:
    int shipWithinDays(std::vector<int>& weights, int days)
    {
        int capacity = *std::max_element(weights.begin(), weights.end());
        while (daysNeeded(weights, capacity) > days) {
            ++capacity;
        }
        return capacity;
    }

private:
    static int daysNeeded(const std::vector<int>& weights, int capacity)
    {
        int days = 1;
        int room = capacity;
        for (const int weight : weights) {
            if (weight > room) {
                ++days;
                room = capacity;
            }
            room -= weight;
        }
        return days;
    }
};
