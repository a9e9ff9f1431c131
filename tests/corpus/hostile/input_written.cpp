// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=2s
// input: untouched\n
// tests: 2
// Writes to its input, through the descriptor and through /proc, grows, cuts and locks it. The next test is given the same bytes.
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <initializer_list>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int main()
{
    char text[64] = {};
    if (read(0, text, sizeof text) != 10 || std::strcmp(text, "untouched\n") != 0) {
        std::puts("ESCAPED: the input was changed by the test before");
        return 0;
    }
    for (int fd : {0, open("/proc/self/fd/0", O_RDWR), open("/dev/stdin", O_WRONLY)}) {
        flock(fd, LOCK_EX | LOCK_NB);
        pwrite(fd, "CHANGED!!\n", 10, 0);
        ftruncate(fd, 3);
        fchmod(fd, 0);
        mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    }
    std::puts("contained");
}
