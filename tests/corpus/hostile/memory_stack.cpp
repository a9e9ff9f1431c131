// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: RuntimeError/signal
// limits: cpu=2s wall=4s memory=128MiB stack=16MiB
// scripted: signal=11
// Endless recursion: the stack limit turns it into a plain SIGSEGV before it is a matter of memory.
int depth(volatile int* above)
{
    volatile int here[256] = {};
    here[0] = *above + 1;
    return depth(here) + here[0];
}

int main()
{
    volatile int start = 0;
    return depth(&start);
}
