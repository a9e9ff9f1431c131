// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The sum of two numbers, and the mathematics library linked in.
#include <math.h>
#include <stdio.h>

int main(void)
{
    long long a, b;
    if (scanf("%lld %lld", &a, &b) != 2) {
        return 1;
    }
    printf("%lld\n", llround(sqrt((double)(a + b) * (double)(a + b))));
    return 0;
}
