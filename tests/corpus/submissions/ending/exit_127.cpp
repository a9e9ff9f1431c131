// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/exit-code
// scripted: exit=127
// message: code 127
int main()
{
    return 127;
}
