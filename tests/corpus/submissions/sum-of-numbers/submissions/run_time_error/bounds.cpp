// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=11
// Reads through a pointer to nowhere when there is nothing to add.
#include <cstdio>

int main()
{
    int n = 0;
    if (std::scanf("%d", &n) != 1) {
        return 1;
    }
    volatile int* numbers = nullptr;
    long long sum = 0;
    for (int i = 0; i <= n; ++i) {
        sum += numbers[i];
    }
    std::printf("%lld\n", sum);
}
