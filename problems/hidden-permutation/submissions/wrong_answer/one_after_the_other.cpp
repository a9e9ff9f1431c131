// Insertion sort that compares with every card: far too many questions.
#include <iostream>
#include <vector>

namespace {

int middle(int a, int b, int c)
{
    std::cout << "? " << a << ' ' << b << ' ' << c << std::endl;
    int place = 0;
    std::cin >> place;
    return place;
}

} // namespace

int main()
{
    int n = 0;
    std::cin >> n;
    int first = 1;
    int second = 2;
    for (int place = 3; place <= n; ++place) {
        const int between = middle(first, second, place);
        if (between == first) {
            first = place;
        } else if (between == second) {
            second = place;
        }
    }
    std::vector<int> row;
    for (int place = 1; place <= n && std::cin; ++place) {
        if (place == first) {
            continue;
        }
        auto at = row.begin();
        while (at != row.end() && std::cin && middle(first, *at, place) != place) {
            ++at;
        }
        row.insert(at, place);
    }
    std::vector<int> numbers(n + 1, 1);
    for (std::size_t i = 0; i < row.size(); ++i) {
        numbers[row[i]] = static_cast<int>(i) + 2;
    }
    std::cout << '!';
    for (int place = 1; place <= n; ++place) {
        std::cout << ' ' << numbers[place];
    }
    std::cout << std::endl;
}
