// Searches depth first. A clash is then always between a player and one above it on the way from the start.
#include <iostream>
#include <vector>

namespace {

std::vector<std::vector<int>> rivals;
std::vector<int> team;
std::vector<int> parent;

/// The ring, or an empty one if nothing clashes.
std::vector<int> colour(int a)
{
    for (const int b : rivals[a]) {
        if (team[b] == 0) {
            team[b] = 3 - team[a];
            parent[b] = a;
            if (std::vector<int> ring = colour(b); !ring.empty()) {
                return ring;
            }
        } else if (team[b] == team[a]) {
            std::vector<int> ring{a};
            while (ring.back() != b) {
                ring.push_back(parent[ring.back()]);
            }
            return ring;
        }
    }
    return {};
}

void print(const std::vector<int>& numbers)
{
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        std::cout << (i == 0 ? "" : " ") << numbers[i];
    }
    std::cout << '\n';
}

} // namespace

int main()
{
    int n = 0;
    int m = 0;
    std::cin >> n >> m;
    rivals.resize(n + 1);
    for (int i = 0; i < m; ++i) {
        int a = 0;
        int b = 0;
        std::cin >> a >> b;
        rivals[a].push_back(b);
        rivals[b].push_back(a);
    }
    team.resize(n + 1);
    parent.resize(n + 1);
    for (int player = 1; player <= n; ++player) {
        if (team[player] != 0) {
            continue;
        }
        team[player] = 1;
        if (const std::vector<int> ring = colour(player); !ring.empty()) {
            std::cout << "impossible\n" << ring.size() << '\n';
            print(ring);
            return 0;
        }
    }
    std::cout << "possible\n";
    print({team.begin() + 1, team.end()});
}
