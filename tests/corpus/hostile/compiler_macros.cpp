// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: CompileError
// compile-limits: cpu=3s wall=6s memory=512MiB
// scripted: compile-memory-limit
// Macros that double twenty-eight times.
#define A(x) x x
#define B(x) A(A(A(A(x))))
#define C(x) B(B(x))
#define D(x) C(C(C(x)))
#define E(x) B(D(x))
int main()
{
    int n = 0;
    E(++n;)
    return n;
}
