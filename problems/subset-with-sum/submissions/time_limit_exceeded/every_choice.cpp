// Plays each song or leaves it out, and steps back when the time is exceeded.
#include <iostream>
#include <vector>

namespace {

std::vector<int> lengths;
std::vector<int> chosen;

bool fill(std::size_t song, int rest)
{
    if (rest == 0) {
        return true;
    }
    if (song == lengths.size()) {
        return false;
    }
    if (lengths[song] <= rest) {
        chosen.push_back(static_cast<int>(song) + 1);
        if (fill(song + 1, rest - lengths[song])) {
            return true;
        }
        chosen.pop_back();
    }
    return fill(song + 1, rest);
}

} // namespace

int main()
{
    int n = 0;
    int t = 0;
    std::cin >> n >> t;
    lengths.resize(n);
    for (int& length : lengths) {
        std::cin >> length;
    }
    if (!fill(0, t)) {
        std::cout << "impossible\n";
        return 0;
    }
    std::cout << chosen.size() << '\n';
    for (const int song : chosen) {
        std::cout << song << ' ';
    }
    std::cout << '\n';
}
