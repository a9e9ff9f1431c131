// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit | RuntimeError | MemoryLimit
// limits: cpu=400ms wall=1500ms processes=32
// scripted: cpu-limit
// The classic. The next test must start in a sandbox without a single one of them.
#include <unistd.h>

int main()
{
    for (;;) {
        fork();
    }
}
