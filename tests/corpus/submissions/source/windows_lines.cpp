// expect: Accepted/checker
// answer: 42
// A source that was written on another system.
#include <cstdio>

int main()
{
    std::puts("42");
}
