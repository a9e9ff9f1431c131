// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: Accepted/checker
// answer: @filler 65536
// limits: output=64KiB
// Exactly as much as is allowed.
#include <string>
#include <unistd.h>

int main()
{
    const std::string text(65536, 'x');
    return write(1, text.data(), text.size()) == 65536 ? 0 : 1;
}
