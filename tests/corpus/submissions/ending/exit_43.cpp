// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/exit-code
// scripted: exit=43
// message: code 43
int main()
{
    return 43;
}
