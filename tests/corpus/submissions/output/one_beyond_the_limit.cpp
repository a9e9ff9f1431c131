// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: OutputLimit/output
// answer: @filler 65537
// limits: output=64KiB
// scripted: output-limit
// One byte more than is allowed, though it is the right one.
#include <string>
#include <unistd.h>

int main()
{
    const std::string text(65537, 'x');
    return write(1, text.data(), text.size()) == 65537 ? 0 : 1;
}
