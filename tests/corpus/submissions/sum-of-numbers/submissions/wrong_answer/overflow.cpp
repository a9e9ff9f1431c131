// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: WrongAnswer/checker
// scripted: exit=0 says=other
#include <cstdint>
#include <cstdio>

int main()
{
    int n = 0;
    std::uint32_t sum = 0;
    if (std::scanf("%d", &n) != 1) {
        return 1;
    }
    for (int x = 0; n > 0 && std::scanf("%d", &x) == 1; --n) {
        sum += static_cast<std::uint32_t>(x);
    }
    std::printf("%d\n", static_cast<std::int32_t>(sum));
}
