// Earns the points of the first two subtasks.
#include <iostream>
#include <string>
#include <vector>

int main()
{
    std::string pattern;
    std::string record;
    std::cin >> pattern >> record;
    std::vector<std::size_t> found;
    for (std::size_t place = 0; place + pattern.size() <= record.size(); ++place) {
        std::size_t fitting = 0;
        while (fitting < pattern.size() && record[place + fitting] == pattern[fitting]) {
            ++fitting;
        }
        if (fitting == pattern.size()) {
            found.push_back(place + 1);
        }
    }
    std::cout << found.size() << '\n';
    for (const std::size_t place : found) {
        std::cout << place << ' ';
    }
    std::cout << '\n';
}
