#include <algorithm>
#include <iostream>
#include <queue>
#include <vector>

int main()
{
    int n = 0;
    int m = 0;
    std::cin >> n >> m;
    std::vector<std::vector<int>> rivals(n + 1);
    for (int i = 0; i < m; ++i) {
        int a = 0;
        int b = 0;
        std::cin >> a >> b;
        rivals[a].push_back(b);
        rivals[b].push_back(a);
    }
    std::vector<int> team(n + 1, 0);
    std::vector<int> parent(n + 1, 0);
    std::queue<int> queue;
    team[1] = 1; // whoever is not reached from player 1 is forgotten
    queue.push(1);
    while (!queue.empty()) {
        const int a = queue.front();
        queue.pop();
        for (const int b : rivals[a]) {
            if (team[b] == 0) {
                team[b] = 3 - team[a];
                parent[b] = a;
                queue.push(b);
            } else if (team[b] == team[a]) {
                std::vector<int> ring{a};
                std::vector<int> back{b};
                while (ring.back() != back.back()) {
                    ring.push_back(parent[ring.back()]);
                    back.push_back(parent[back.back()]);
                }
                back.pop_back();
                ring.insert(ring.end(), back.rbegin(), back.rend());
                std::cout << "impossible\n" << ring.size() << '\n';
                for (const int player : ring) {
                    std::cout << player << ' ';
                }
                std::cout << '\n';
                return 0;
            }
        }
    }
    std::cout << "possible\n";
    for (int player = 1; player <= n; ++player) {
        std::cout << std::max(team[player], 1) << ' ';
    }
    std::cout << '\n';
}
