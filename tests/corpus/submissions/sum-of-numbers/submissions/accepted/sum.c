// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: Accepted/checker
#include <stdio.h>

int main(void)
{
    int n = 0;
    long long sum = 0;
    if (scanf("%d", &n) != 1) {
        return 1;
    }
    for (long long x = 0; n > 0 && scanf("%lld", &x) == 1; --n) {
        sum += x;
    }
    printf("%lld\n", sum);
    return 0;
}
