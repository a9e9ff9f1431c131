// Divide and conquer: what two halves must know to be joined.
#include <bits/stdc++.h>
using namespace std;

struct Part {
    long long total, prefix, suffix, best;
};

Part solve(const vector<long long>& a, int begin, int end)
{
    if (end - begin == 1) {
        return {a[begin], a[begin], a[begin], a[begin]};
    }
    const int middle = (begin + end) / 2;
    const Part l = solve(a, begin, middle);
    const Part r = solve(a, middle, end);
    return {l.total + r.total, max(l.prefix, l.total + r.prefix), max(r.suffix, r.total + l.suffix),
            max({l.best, r.best, l.suffix + r.prefix})};
}

int main()
{
    int n;
    cin >> n;
    vector<long long> a(n);
    for (auto& value : a) {
        cin >> value;
    }
    cout << solve(a, 0, n).best << '\n';
}
