// Divide and conquer: what two halves must know to be joined.
#include <algorithm>
#include <iostream>
#include <vector>

struct Part {
    long long total, prefix, suffix, best;
};

Part solve(const std::vector<long long>& a, int begin, int end)
{
    if (end - begin == 1) {
        return {a[begin], a[begin], a[begin], a[begin]};
    }
    const int middle = (begin + end) / 2;
    const Part l = solve(a, begin, middle);
    const Part r = solve(a, middle, end);
    return {l.total + r.total, std::max(l.prefix, l.total + r.prefix), std::max(r.suffix, r.total + l.suffix),
            std::max({l.best, r.best, l.suffix + r.prefix})};
}

int main()
{
    int n;
    std::cin >> n;
    std::vector<long long> a(n);
    for (auto& value : a) {
        std::cin >> value;
    }
    std::cout << solve(a, 0, n).best << '\n';
}
