// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: OutputLimit/output | contained
// limits: cpu=2s wall=4s output=256KiB
// scripted: output-limit
// Fills the output pipe by splice, tee and vmsplice, without one write().
#include <cstdio>
#include <fcntl.h>
#include <sys/uio.h>
#include <unistd.h>

int main()
{
    static char block[1 << 16];
    iovec piece{block, sizeof block};
    for (int i = 0; i < 64; ++i) {
        if (vmsplice(1, &piece, 1, 0) <= 0) {
            std::puts("contained");
            return 0;
        }
    }
    std::puts("ESCAPED: 4 MiB of output");
}
