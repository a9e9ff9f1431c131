#include <bits/stdc++.h>
using namespace std;

bool fits(const string& text)
{
    string expected;
    for (char bracket : text) {
        if (bracket == '(') {
            expected.push_back(')');
        } else if (bracket == '[') {
            expected.push_back(']');
        } else if (bracket == '{') {
            expected.push_back('}');
        } else if (expected.empty() || expected.back() != bracket) {
            return false;
        } else {
            expected.pop_back();
        }
    }
    return expected.empty();
}

int main()
{
    string text;
    cin >> text;
    cout << (fits(text) ? "yes" : "no") << '\n';
}
