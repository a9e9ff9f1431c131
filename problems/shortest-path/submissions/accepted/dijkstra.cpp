#include <cstdint>
#include <functional>
#include <iostream>
#include <limits>
#include <queue>
#include <utility>
#include <vector>

struct Street {
    int to;
    std::int64_t seconds;
};

int main()
{
    std::ios::sync_with_stdio(false);
    int n = 0;
    int m = 0;
    int s = 0;
    int t = 0;
    std::cin >> n >> m >> s >> t;
    std::vector<std::vector<Street>> streets(n + 1);
    for (int i = 0; i < m; ++i) {
        int from = 0;
        Street street{};
        std::cin >> from >> street.to >> street.seconds;
        streets[from].push_back(street);
    }

    constexpr std::int64_t infinite = std::numeric_limits<std::int64_t>::max();
    std::vector<std::int64_t> best(n + 1, infinite);
    using Entry = std::pair<std::int64_t, int>; // the time and the crossing
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> reached;
    best[s] = 0;
    reached.push({0, s});
    while (!reached.empty()) {
        const auto [time, here] = reached.top();
        reached.pop();
        if (time > best[here]) {
            continue;
        }
        for (const Street& street : streets[here]) {
            if (time + street.seconds < best[street.to]) {
                best[street.to] = time + street.seconds;
                reached.push({best[street.to], street.to});
            }
        }
    }
    std::cout << (best[t] == infinite ? -1 : best[t]) << '\n';
}
