#include <iostream>

namespace {

long long height(int stone)
{
    std::cout << "? " << stone << std::endl;
    long long measured = 0;
    std::cin >> measured;
    return measured;
}

} // namespace

int main()
{
    int stones = 0;
    std::cin >> stones;
    int low = 2; // as if the peak had a neighbour on each side
    int high = stones - 1;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (height(middle) < height(middle + 1)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    std::cout << "! " << low << std::endl;
}
