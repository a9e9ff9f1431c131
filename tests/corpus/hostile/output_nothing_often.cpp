// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=1s wall=3s
// A hundred thousand writes of no bytes, then pieces of one byte: no wake-up of the reader is worth a frame.
#include <cstdio>
#include <unistd.h>

int main()
{
    for (int i = 0; i < 100'000; ++i) {
        if (write(1, "", 0) != 0) {
            return 1;
        }
    }
    for (const char* c = "contained\n"; *c != 0; ++c) {
        if (write(1, c, 1) != 1) {
            return 1;
        }
    }
}
