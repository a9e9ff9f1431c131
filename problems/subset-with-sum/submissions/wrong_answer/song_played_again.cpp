#include <iostream>
#include <vector>

int main()
{
    int n = 0;
    int t = 0;
    std::cin >> n >> t;
    std::vector<int> lengths(n + 1);
    std::vector<int> last(t + 1, -1);
    last[0] = 0;
    for (int song = 1; song <= n; ++song) {
        std::cin >> lengths[song];
        for (int sum = lengths[song]; sum <= t; ++sum) { // upwards: the sums before may already hold this song
            if (last[sum] < 0 && last[sum - lengths[song]] >= 0) {
                last[sum] = song;
            }
        }
    }
    if (last[t] < 0) {
        std::cout << "impossible\n";
        return 0;
    }
    std::vector<int> chosen;
    for (int sum = t; sum > 0; sum -= lengths[last[sum]]) {
        chosen.push_back(last[sum]);
    }
    std::cout << chosen.size() << '\n';
    for (const int song : chosen) {
        std::cout << song << ' ';
    }
    std::cout << '\n';
}
