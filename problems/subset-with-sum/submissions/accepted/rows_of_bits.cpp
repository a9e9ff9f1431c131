// All sums at once: a row of bits, shifted by the length of a song, holds the sums that the song adds.
#include <bitset>
#include <iostream>
#include <vector>

int main()
{
    using Sums = std::bitset<20'001>;
    int n = 0;
    int t = 0;
    std::cin >> n >> t;
    std::vector<int> lengths(n);
    for (int& length : lengths) {
        std::cin >> length;
    }

    std::vector<Sums> filled(1); // filled[i] by the first i songs
    filled[0].set(0);
    for (const int length : lengths) {
        filled.push_back(filled.back() | filled.back() << length);
    }
    if (!filled[n][t]) {
        std::cout << "impossible\n";
        return 0;
    }
    std::vector<int> chosen;
    for (int song = n; song > 0; --song) {
        if (!filled[song - 1][t]) {
            chosen.push_back(song);
            t -= lengths[song - 1];
        }
    }
    std::cout << chosen.size() << '\n';
    for (const int song : chosen) {
        std::cout << song << ' ';
    }
    std::cout << '\n';
}
