#include <iostream>
#include <unordered_map>

int main()
{
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int n;
    long long target;
    std::cin >> n >> target;
    std::unordered_map<long long, int> position;
    for (int j = 0; j < n; ++j) {
        long long value;
        std::cin >> value;
        auto found = position.find(target - value);
        if (found != position.end()) {
            std::cout << found->second << ' ' << j << '\n';
            return 0;
        }
        position[value] = j;
    }
}
