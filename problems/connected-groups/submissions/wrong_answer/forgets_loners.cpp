// Looks only at children that appear in a friendship, so those without friends are no groups.
#include <algorithm>
#include <iostream>
#include <map>
#include <set>
#include <vector>

int main()
{
    int n = 0;
    int m = 0;
    std::cin >> n >> m;
    std::map<int, std::vector<int>> friends;
    for (int i = 0; i < m; ++i) {
        int a = 0;
        int b = 0;
        std::cin >> a >> b;
        friends[a].push_back(b);
        friends[b].push_back(a);
    }
    std::set<int> visited;
    int groups = 0;
    int largest = 0;
    for (const auto& [start, unused] : friends) {
        if (!visited.insert(start).second) {
            continue;
        }
        std::vector<int> group{start};
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (const int other : friends[group[i]]) {
                if (visited.insert(other).second) {
                    group.push_back(other);
                }
            }
        }
        ++groups;
        largest = std::max(largest, static_cast<int>(group.size()));
    }
    std::cout << groups << ' ' << largest << '\n';
}
