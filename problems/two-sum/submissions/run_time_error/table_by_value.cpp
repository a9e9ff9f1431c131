// Keeps positions in a table indexed by value, which is too short for large values; at() notices.
#include <iostream>
#include <vector>

int main()
{
    const long long offset = 100000;
    std::vector<int> position(2 * offset + 1, -1);
    int n;
    long long target;
    std::cin >> n >> target;
    for (int j = 0; j < n; ++j) {
        long long value;
        std::cin >> value;
        const int i = position.at(target - value + offset);
        if (i >= 0) {
            std::cout << i << ' ' << j << '\n';
            return 0;
        }
        position.at(value + offset) = j;
    }
}
