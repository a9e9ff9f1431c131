// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: Accepted
// limits: memory=256MiB
// input: 2 3\n
// answer: 5\n
// The header that is read in advance, included twice, as happens when a template is pasted above another.
#include <bits/stdc++.h>
#include <bits/stdc++.h>

int main()
{
    int a = 0;
    int b = 0;
    std::cin >> a >> b;
    std::cout << a + b << "\n";
}
