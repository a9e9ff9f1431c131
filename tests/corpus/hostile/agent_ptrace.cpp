// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Every way to reach into another process, tried on the agent.
#include <cstdio>
#include <initializer_list>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int escapes = 0;

static void check(const char* how, long result)
{
    if (result >= 0) {
        std::printf("ESCAPED: %s\n", how);
        ++escapes;
    }
}

int main()
{
    char buffer[16];
    iovec here{buffer, sizeof buffer};
    iovec there{reinterpret_cast<void*>(0x400000), sizeof buffer};
    for (pid_t pid : {pid_t{1}, getppid()}) {
        if (pid <= 0 || pid == getpid()) {
            continue;
        }
        check("ptrace attach", ptrace(PTRACE_ATTACH, pid, nullptr, nullptr));
        check("ptrace seize", ptrace(PTRACE_SEIZE, pid, nullptr, nullptr));
        check("process_vm_readv", process_vm_readv(pid, &here, 1, &there, 1, 0));
        check("process_vm_writev", process_vm_writev(pid, &here, 1, &there, 1, 0));
        check("kcmp", syscall(SYS_kcmp, pid, getpid(), 0, 0, 0));
        const long pidfd = syscall(SYS_pidfd_open, pid, 0);
        if (pidfd >= 0) {
            check("pidfd_getfd 0", syscall(SYS_pidfd_getfd, pidfd, 0, 0));
            check("pidfd_getfd 1", syscall(SYS_pidfd_getfd, pidfd, 1, 0));
            check("setns by pidfd", syscall(SYS_setns, pidfd, 0x20000000));
            check("process_madvise", syscall(SYS_process_madvise, pidfd, &there, 1, 4, 0));
        }
    }
    if (escapes == 0) {
        std::puts("contained");
    }
}
