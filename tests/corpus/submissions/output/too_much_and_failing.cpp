// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: OutputLimit/output
// answer: 42\n
// limits: output=64KiB
// scripted: output-limit signal=11
// Floods and then crashes: the flood is what ended it.
#include <csignal>
#include <string>
#include <unistd.h>

int main()
{
    const std::string text(200'000, 'x');
    if (write(1, text.data(), text.size()) < 0) {
        return 1;
    }
    raise(SIGSEGV);
}
