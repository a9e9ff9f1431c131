// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained | MemoryLimit | RuntimeError/signal
// limits: cpu=2s wall=4s memory=64MiB
// System V shared memory outlives its makers and is in nobody's resident set once detached.
#include <cstdio>
#include <cstring>
#include <sys/ipc.h>
#include <sys/shm.h>

int main()
{
    for (int i = 0; i < 64; ++i) {
        const int id = shmget(IPC_PRIVATE, 8 << 20, IPC_CREAT | 0600);
        void* block = id < 0 ? nullptr : shmat(id, nullptr, 0);
        if (id < 0 || block == reinterpret_cast<void*>(-1)) {
            std::puts("contained");
            return 0;
        }
        std::memset(block, 1, 8 << 20);
        shmdt(block);
    }
    std::puts("ESCAPED: 512 MiB in System V segments");
}
