// Never asks whether something is left open at the end.
#include <iostream>
#include <string>

int main()
{
    const std::string opening = "([{";
    const std::string closing = ")]}";
    std::string text;
    std::string stack;
    std::cin >> text;
    for (char bracket : text) {
        const auto kind = closing.find(bracket);
        if (kind == std::string::npos) {
            stack.push_back(bracket);
        } else if (stack.empty() || stack.back() != opening[kind]) {
            std::cout << "no\n";
            return 0;
        } else {
            stack.pop_back();
        }
    }
    std::cout << "yes\n";
}
