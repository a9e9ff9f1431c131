// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: Accepted/checker
// answer: \x01\xff\x80z
// Bytes that are no text at all are compared like any others.
#include <unistd.h>

int main()
{
    return write(1, "\x01\xff\x80z", 4) == 4 ? 0 : 1;
}
