// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: OutputLimit/output
// limits: cpu=2s wall=4s output=256KiB
// scripted: output-limit
// The other stream has the same limit.
#include <unistd.h>

int main()
{
    static char block[1 << 16];
    while (write(2, block, sizeof block) > 0) {
    }
    for (;;) {
        pause();
    }
}
