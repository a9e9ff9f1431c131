// Sorts the row for two pointers and prints the positions in the sorted row.
#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    int n;
    long long target;
    std::cin >> n >> target;
    std::vector<long long> row(n);
    for (auto& value : row) {
        std::cin >> value;
    }
    std::sort(row.begin(), row.end());
    int low = 0;
    int high = n - 1;
    while (row[low] + row[high] != target) {
        row[low] + row[high] < target ? ++low : --high;
    }
    std::cout << low << ' ' << high << '\n';
}
