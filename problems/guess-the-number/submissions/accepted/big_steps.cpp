// Feels its way upwards in steps that halve: `below` is always a setting that is too low.
#include <iostream>
#include <string>

int main()
{
    int highest = 0;
    std::cin >> highest;
    int step = 1;
    while (step <= highest / 2) {
        step *= 2;
    }
    int below = 0;
    for (; step > 0; step /= 2) {
        if (below + step > highest) {
            continue;
        }
        std::cout << below + step << std::endl;
        std::string answer;
        std::cin >> answer;
        if (answer == "open") {
            return 0;
        }
        if (answer == "higher") {
            below += step;
        }
    }
}
