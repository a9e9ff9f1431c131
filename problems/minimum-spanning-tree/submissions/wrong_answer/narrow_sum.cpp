// Adds the costs up in 32 bits (unsigned, so that it wraps around).
#include <algorithm>
#include <array>
#include <cstdint>
#include <iostream>
#include <numeric>
#include <vector>

std::vector<int> parent;

int find(int house)
{
    return parent[house] == house ? house : parent[house] = find(parent[house]);
}

int main()
{
    int n = 0;
    int m = 0;
    std::cin >> n >> m;
    std::vector<std::array<int, 3>> offers(m);
    for (auto& [c, a, b] : offers) {
        std::cin >> a >> b >> c;
    }
    std::sort(offers.begin(), offers.end());
    parent.resize(n + 1);
    std::iota(parent.begin(), parent.end(), 0);
    std::uint32_t total = 0;
    int missing = n - 1;
    for (const auto& [c, a, b] : offers) {
        if (find(a) != find(b)) {
            parent[find(a)] = find(b);
            total += static_cast<std::uint32_t>(c);
            --missing;
        }
    }
    if (missing == 0) {
        std::cout << total << '\n';
    } else {
        std::cout << "impossible\n";
    }
}
