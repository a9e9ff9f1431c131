// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError
// scripted: compile-exit=1
// Diagnostics by the megabyte: every line is an error, in a header that includes itself as often as it may.
#pragma GCC diagnostic error "-Wpragmas"
#define TEN(x) x x x x x x x x x x
#define MANY TEN(TEN(TEN(TEN(undeclared::name<int>::value + ;))))
void f() { MANY }
#if __INCLUDE_LEVEL__ < 20
#include __FILE__
#endif
int main() {}
