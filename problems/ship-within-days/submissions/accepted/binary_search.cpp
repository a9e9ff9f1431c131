#include <algorithm>
#include <numeric>
#include <vector>

class Solution {
public:
    int shipWithinDays(std::vector<int>& weights, int days)
    {
        int low = *std::max_element(weights.begin(), weights.end());
        int high = std::accumulate(weights.begin(), weights.end(), 0);
        while (low < high) {
            const int middle = std::midpoint(low, high);
            if (daysNeeded(weights, middle) <= days) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
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
