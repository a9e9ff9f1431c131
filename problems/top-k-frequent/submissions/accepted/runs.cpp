// Sorts the numbers, measures runs of equal ones and chooses among the runs.
#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

class Solution {
public:
    std::vector<int> topKFrequent(std::vector<int>& nums, int k)
    {
        std::sort(nums.begin(), nums.end());
        std::vector<std::pair<int, int>> runs; // length and number
        for (const int number : nums) {
            if (runs.empty() || runs.back().second != number) {
                runs.push_back({0, number});
            }
            ++runs.back().first;
        }
        std::nth_element(runs.begin(), runs.begin() + (k - 1), runs.end(), std::greater<>());
        std::vector<int> top;
        for (int i = 0; i < k; ++i) {
            top.push_back(runs[i].second);
        }
        return top;
    }
};
