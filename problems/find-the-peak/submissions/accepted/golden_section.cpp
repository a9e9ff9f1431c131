// Fibonacci numbers cut what is left so that one of the two measured stones serves in the next round too: one measurement a round.
#include <iostream>

namespace {

int stones = 0;

/// Behind the last stone the path is imagined to go on down.
long long height(int stone)
{
    if (stone > stones) {
        return -2'000'000'000LL - stone;
    }
    std::cout << "? " << stone << std::endl;
    long long measured = 0;
    std::cin >> measured;
    return measured;
}

} // namespace

int main()
{
    std::cin >> stones;
    // The peak lies strictly between `left` and `left + large + small`.
    int small = 1;
    int large = 1;
    while (large + small <= stones) {
        const int next = large + small;
        small = large;
        large = next;
    }
    int left = 0;
    if (large == 1) {
        std::cout << "! 1" << std::endl;
        return 0;
    }
    long long first = height(left + small);
    long long second = height(left + large);
    while (large > 2) {
        const int smaller = large - small;
        if (first < second) { // the peak is behind the first stone, at left + small
            left += small;
            first = second;
            large = small;
            small = smaller;
            second = height(left + large);
        } else { // it is before the second one, at left + large
            second = first;
            large = small;
            small = smaller;
            first = height(left + small);
        }
    }
    // Two stones are left: left + 1 and left + 2.
    std::cout << "! " << (first < second ? left + 2 : left + 1) << std::endl;
}
