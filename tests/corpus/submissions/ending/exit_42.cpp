// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/exit-code
// scripted: exit=42
// message: code 42
int main()
{
    return 42;
}
