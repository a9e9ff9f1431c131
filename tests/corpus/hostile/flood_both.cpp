// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: OutputLimit/output
// limits: cpu=2s wall=4s output=256KiB
// scripted: output-limit
// Both streams at once, a byte at a time on one of them.
#include <thread>
#include <unistd.h>

int main()
{
    std::thread errors([] {
        static char block[1 << 16];
        while (write(2, block, sizeof block) > 0) {
        }
    });
    while (write(1, "x", 1) > 0) {
    }
    errors.join();
}
