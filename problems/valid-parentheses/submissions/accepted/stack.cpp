#include <iostream>
#include <string>

bool fits(const std::string& text)
{
    std::string expected;
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
    std::string text;
    std::cin >> text;
    std::cout << (fits(text) ? "yes" : "no") << '\n';
}
