// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=2s
// input: one two three\n
// tests: 2
// Reads its input, rewinds and reads it again; the next test must find its own input whole.
#include <cstdio>
#include <cstring>
#include <unistd.h>

int main()
{
    char first[64] = {};
    char again[64] = {};
    if (read(0, first, sizeof first) != 14 || std::strcmp(first, "one two three\n") != 0) {
        std::puts("ESCAPED: the input is not what was given");
        return 0;
    }
    if (lseek(0, 0, SEEK_SET) == 0 && (read(0, again, sizeof again) != 14 || std::strcmp(first, again) != 0)) {
        std::puts("the second reading differs");
        return 0;
    }
    lseek(0, 3, SEEK_SET);
    std::puts("contained");
}
