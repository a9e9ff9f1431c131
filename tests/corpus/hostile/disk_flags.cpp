// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 2
// Files that refuse to be deleted: immutable and append-only flags, leases, locks, open mappings held by an orphan.
#include <cstdio>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

int main()
{
    const int fd = open("kept", O_CREAT | O_EXCL | O_RDWR, 0600);
    if (fd < 0) {
        std::puts("ESCAPED: a file of the test before is still here");
        return 0;
    }
    int flags = FS_IMMUTABLE_FL | FS_APPEND_FL;
    if (ioctl(fd, FS_IOC_SETFLAGS, &flags) == 0) {
        std::puts("ESCAPED: an immutable file");
        return 0;
    }
    if (fork() == 0) {
        setsid();
        flock(fd, LOCK_EX);
        fcntl(fd, F_SETLEASE, F_WRLCK);
        ftruncate(fd, 4096);
        mmap(nullptr, 4096, PROT_READ, MAP_SHARED, fd, 0);
        for (;;) {
            pause();
        }
    }
    usleep(20'000);
    std::puts("contained");
}
