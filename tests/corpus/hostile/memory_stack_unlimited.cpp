// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: MemoryLimit | RuntimeError/signal
// limits: cpu=2s wall=4s memory=64MiB stack=64MiB
// scripted: signal=11
// The same with a stack as large as the memory: either limit may be met first.
int depth(volatile int* above)
{
    volatile int here[1024] = {};
    here[0] = *above + 1;
    return depth(here) + here[0];
}

int main()
{
    volatile int start = 0;
    return depth(&start);
}
