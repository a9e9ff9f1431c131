// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Rearranges the file system: mounts over, under and away, changes the root, remounts writable.
#include <cstdio>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int main()
{
    mkdir("here", 0700);
    const struct {
        const char* how;
        long result;
    } attempts[] = {
        {"tmpfs", mount("tmpfs", "here", "tmpfs", 0, nullptr)},
        {"proc", mount("proc", "here", "proc", 0, nullptr)},
        {"bind of /", mount("/", "here", nullptr, MS_BIND | MS_REC, nullptr)},
        {"remount of / for writing", mount(nullptr, "/", nullptr, MS_REMOUNT | MS_BIND, nullptr)},
        {"shared propagation", mount(nullptr, "/", nullptr, MS_SHARED | MS_REC, nullptr)},
        {"fuse", mount("fuse", "here", "fuse", 0, "fd=0,rootmode=40000,user_id=0,group_id=0")},
        {"overlay", mount("overlay", "here", "overlay", 0, "lowerdir=/,upperdir=/tmp,workdir=/tmp")},
        {"umount of /tmp", umount2("/tmp", MNT_DETACH)},
        {"umount of /proc", umount2("/proc", MNT_DETACH)},
        {"pivot_root", syscall(SYS_pivot_root, ".", "here")},
        {"chroot", chroot("here")},
        {"fsopen", syscall(430, "tmpfs", 0)},
        {"open_tree", syscall(428, -100, "/", 1)},
    };
    int escapes = 0;
    for (const auto& attempt : attempts) {
        if (attempt.result >= 0) {
            std::printf("ESCAPED: %s\n", attempt.how);
            ++escapes;
        }
    }
    if (escapes == 0) {
        std::puts("contained");
    }
}
