// expect: Accepted/checker
// answer: 42
// A comment in Latin-1: grün. Harmless.
#include <cstdio>

int main()
{
    std::puts("42");
}
