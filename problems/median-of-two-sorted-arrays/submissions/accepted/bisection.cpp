#include <algorithm>
#include <limits>
#include <vector>

class Solution {
public:
    double medianOfTwo(std::vector<int>& first, std::vector<int>& second)
    {
        const std::vector<int>& a = first.size() <= second.size() ? first : second;
        const std::vector<int>& b = first.size() <= second.size() ? second : first;
        const int m = static_cast<int>(a.size());
        const int n = static_cast<int>(b.size());
        const int half = (m + n + 1) / 2;

        // The smallest i with which enough of b lies below: a[i] and everything behind it may stay above.
        int low = 0;
        int high = m;
        while (low < high) {
            const int i = (low + high) / 2;
            if (b[half - i - 1] > a[i]) {
                low = i + 1;
            } else {
                high = i;
            }
        }
        const int i = low;
        const int j = half - i;

        const double lower = std::max(at(a, i - 1), at(b, j - 1));
        if ((m + n) % 2 == 1) {
            return lower;
        }
        return (lower + std::min(at(a, i), at(b, j))) / 2;
    }

private:
    static double at(const std::vector<int>& array, int index)
    {
        if (index < 0) {
            return -std::numeric_limits<double>::infinity();
        }
        return index < static_cast<int>(array.size()) ? array[index] : std::numeric_limits<double>::infinity();
    }
};
