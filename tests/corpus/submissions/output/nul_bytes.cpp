// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: WrongAnswer/checker
// answer: 42\n
// scripted: exit=0 says=other
// A NUL byte is not a space and not an end.
#include <unistd.h>

int main()
{
    return write(1, "42\0garbage\n", 11) == 11 ? 0 : 1;
}
