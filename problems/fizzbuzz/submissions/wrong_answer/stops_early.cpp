// Off by one: the last number is never called.
#include <iostream>

int main()
{
    int n;
    std::cin >> n;
    for (int i = 1; i < n; ++i) {
        if (i % 3 != 0 && i % 5 != 0) {
            std::cout << i;
        }
        std::cout << (i % 3 == 0 ? "Fizz" : "") << (i % 5 == 0 ? "Buzz" : "") << '\n';
    }
}
