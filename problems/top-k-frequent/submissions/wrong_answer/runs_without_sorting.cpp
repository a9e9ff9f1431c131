// Measures runs of equal neighbours in the order of arrival and takes the longest.
#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

class Solution {
public:
    std::vector<int> topKFrequent(std::vector<int>& nums, int k)
    {
        std::vector<std::pair<int, int>> runs;
        for (const int number : nums) {
            if (runs.empty() || runs.back().second != number) {
                runs.push_back({0, number});
            }
            ++runs.back().first;
        }
        std::sort(runs.begin(), runs.end(), std::greater<>());
        std::vector<int> top;
        for (int i = 0; i < k; ++i) {
            top.push_back(runs[i].second);
        }
        return top;
    }
};
