// 32 bits, and an infinity that a long way exceeds.
#include <functional>
#include <iostream>
#include <queue>
#include <utility>
#include <vector>

int main()
{
    const int infinite = 1000000000;
    int n = 0;
    int m = 0;
    int s = 0;
    int t = 0;
    std::cin >> n >> m >> s >> t;
    std::vector<std::vector<std::pair<int, int>>> streets(n + 1);
    for (int i = 0; i < m; ++i) {
        int a = 0;
        int b = 0;
        int w = 0;
        std::cin >> a >> b >> w;
        streets[a].push_back({b, w});
    }
    std::vector<int> best(n + 1, infinite);
    std::priority_queue<std::pair<int, int>, std::vector<std::pair<int, int>>, std::greater<>> heap;
    best[s] = 0;
    heap.push({0, s});
    while (!heap.empty()) {
        const auto [time, a] = heap.top();
        heap.pop();
        if (time > best[a]) {
            continue;
        }
        for (const auto& [b, w] : streets[a]) {
            if (time + w < best[b]) {
                best[b] = time + w;
                heap.push({best[b], b});
            }
        }
    }
    std::cout << (best[t] == infinite ? -1 : best[t]) << '\n';
}
