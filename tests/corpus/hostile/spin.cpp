// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: TimeLimit/cpu-time
// limits: cpu=300ms wall=10s
// scripted: cpu-limit
// The plainest of all: one thread that never ends.
int main()
{
    volatile unsigned long i = 0;
    for (;;) {
        i = i + 1;
    }
}
