// The plain recursion, remembering what it has seen.
#include <bits/stdc++.h>
using namespace std;

string s, t;
vector<vector<int>> seen;

int steps(int i, int j)
{
    if (i == 0 || j == 0) {
        return i + j;
    }
    int& known = seen[i][j];
    if (known < 0) {
        known = s[i - 1] == t[j - 1] ? steps(i - 1, j - 1) : 1 + min({steps(i - 1, j - 1), steps(i - 1, j), steps(i, j - 1)});
    }
    return known;
}

int main()
{
    cin >> s >> t;
    seen.assign(s.size() + 1, vector<int>(t.size() + 1, -1));
    cout << steps(static_cast<int>(s.size()), static_cast<int>(t.size())) << '\n';
}
