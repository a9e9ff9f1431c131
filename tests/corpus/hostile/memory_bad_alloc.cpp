// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal | MemoryLimit
// limits: cpu=500ms wall=1500ms memory=64MiB
// scripted: signal=6
// More than any machine has: std::bad_alloc, uncaught.
#include <cstdio>
#include <new>

int main()
{
    volatile std::size_t huge = 1UL << 60;
    char* block = static_cast<char*>(::operator new(huge));
    std::printf("ESCAPED: %p\n", static_cast<void*>(block));
}
