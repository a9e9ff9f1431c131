#include <bits/stdc++.h>
using namespace std;

int main()
{
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n;
    long long target;
    cin >> n >> target;
    unordered_map<long long, int> position;
    for (int j = 0; j < n; ++j) {
        long long value;
        cin >> value;
        auto found = position.find(target - value);
        if (found != position.end()) {
            cout << found->second << ' ' << j << '\n';
            return 0;
        }
        position[value] = j;
    }
}
