#include <algorithm>
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

/// A place whose card is the smallest or the largest of all.
int findEnd(int n)
{
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
    return first;
}

} // namespace

int main()
{
    int n = 0;
    std::cin >> n;
    const int end = findEnd(n);
    const auto isNearer = [end](int x, int y) { return middle(end, x, y) == x; };

    std::vector<int> row; // by distance from the end
    for (int place = 1; place <= n; ++place) {
        if (place != end) {
            row.insert(std::lower_bound(row.begin(), row.end(), place, isNearer), place);
        }
    }

    std::vector<int> numbers(n + 1);
    numbers[end] = 1;
    for (int i = 0; i < n - 1; ++i) {
        numbers[row[i]] = i + 2;
    }
    std::cout << '!';
    for (int place = 1; place <= n; ++place) {
        std::cout << ' ' << numbers[place];
    }
    std::cout << std::endl;
}
