// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=2s
// A user namespace of one's own makes one root in it, and opens the half of the kernel that only root could reach.
#include <cstdio>
#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static bool inChild(bool (*attempt)())
{
    const pid_t child = fork();
    if (child == 0) {
        _exit(attempt() ? 1 : 0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

static bool byUnshare()
{
    return unshare(CLONE_NEWUSER) == 0 || unshare(CLONE_NEWNS) == 0 || unshare(CLONE_NEWPID) == 0 || unshare(CLONE_NEWNET) == 0;
}

static bool byClone()
{
    const long child = syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, nullptr, nullptr, nullptr, nullptr);
    if (child == 0) {
        _exit(0);
    }
    return child > 0;
}

static bool byClone3()
{
    struct {
        unsigned long flags, pidfd, childTid, parentTid, exitSignal, stack, stackSize, tls;
    } arguments{CLONE_NEWUSER, 0, 0, 0, SIGCHLD, 0, 0, 0};
    const long child = syscall(435, &arguments, sizeof arguments);
    if (child == 0) {
        _exit(0);
    }
    return child > 0;
}

static bool byJoining()
{
    for (const char* kind : {"user", "mnt", "pid", "net", "ipc", "uts", "cgroup"}) {
        const int fd = open((std::string("/proc/1/ns/") + kind).c_str(), O_RDONLY);
        if (fd >= 0 && setns(fd, 0) == 0) {
            return true;
        }
    }
    return false;
}

int main()
{
    int escapes = 0;
    const struct {
        const char* how;
        bool (*attempt)();
    } ways[] = {{"unshare", byUnshare}, {"clone", byClone}, {"clone3", byClone3}, {"setns", byJoining}};
    for (const auto& way : ways) {
        if (inChild(way.attempt)) {
            std::printf("ESCAPED: a new namespace by %s\n", way.how);
            ++escapes;
        }
    }
    if (escapes == 0) {
        std::puts("contained");
    }
}
