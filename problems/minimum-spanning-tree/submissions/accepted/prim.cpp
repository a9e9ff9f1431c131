// Lets the water spread from house 1, always through the cheapest pipe to a dry house.
#include <cstdint>
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

int main()
{
    std::ios::sync_with_stdio(false);
    int n = 0;
    int m = 0;
    std::cin >> n >> m;
    using Pipe = std::pair<int, int>; // its cost and the house at its end
    std::vector<std::vector<Pipe>> pipes(n + 1);
    for (int i = 0; i < m; ++i) {
        int a = 0;
        int b = 0;
        int c = 0;
        std::cin >> a >> b >> c;
        pipes[a].push_back({c, b});
        pipes[b].push_back({c, a});
    }

    std::vector<bool> wet(n + 1, false);
    std::priority_queue<Pipe, std::vector<Pipe>, std::greater<>> offers;
    offers.push({0, 1});
    std::int64_t total = 0;
    int dry = n;
    while (!offers.empty()) {
        const auto [cost, house] = offers.top();
        offers.pop();
        if (wet[house]) {
            continue;
        }
        wet[house] = true;
        total += cost;
        --dry;
        for (const Pipe& pipe : pipes[house]) {
            if (!wet[pipe.second]) {
                offers.push(pipe);
            }
        }
    }
    if (dry == 0) {
        std::cout << total << '\n';
    } else {
        std::cout << "impossible\n";
    }
}
