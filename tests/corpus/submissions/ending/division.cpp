// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// scripted: signal=8
// message: SIGFPE
int main(int argc, char**)
{
    volatile int zero = argc - 1;
    return 7 / zero;
}
