// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=6
// message: SIGABRT
#include <stdexcept>

int main()
{
    throw std::runtime_error("uncaught");
}
