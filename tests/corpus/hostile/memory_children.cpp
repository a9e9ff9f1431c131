// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: MemoryLimit
// limits: cpu=2s wall=4s memory=64MiB
// scripted: memory-limit oom=1
// Eight children with 24 MiB each: every one alone would be allowed.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

int main()
{
    for (int i = 0; i < 8; ++i) {
        if (fork() == 0) {
            volatile char* block = static_cast<char*>(std::malloc(24 << 20));
            for (int n = 0; n < 24 << 20; n += 512) {
                block[n] = 1;
            }
            usleep(400'000);
            _exit(block[0]);
        }
    }
    int survivors = 0;
    for (int status = 0; wait(&status) > 0;) {
        survivors += WIFEXITED(status) ? 1 : 0;
    }
    std::printf("%d children had their memory\n", survivors);
    return survivors == 8 ? 0 : 1;
}
