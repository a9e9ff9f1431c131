// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=2s
// input: @filler 4000000
// A large input that nobody reads: writing it must not wait for the program.
#include <cstdio>

int main()
{
    std::puts("contained");
}
