// expect: Accepted/checker
// answer: 42
// The last line has no end.
#include <cstdio>
int main() { std::puts("42"); }