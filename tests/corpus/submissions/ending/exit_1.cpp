// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/exit-code
// scripted: exit=1
// message: code 1
int main()
{
    return 1;
}
