// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// Loosens its own filter: turns it off, allows everything in a second one, asks to be its own supervisor.
#include <cerrno>
#include <cstdio>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main()
{
    sock_filter allow[] = {BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
    sock_fprog program{1, allow};
    prctl(PR_SET_SECCOMP, 0, nullptr);
    syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
    const bool filtered = prctl(PR_GET_SECCOMP, 0, 0, 0, 0) != 0;
    errno = 0;
    const bool reached = syscall(425, 0, nullptr) >= 0 || (errno != EPERM && errno != ENOSYS && errno != EACCES);
    std::puts(!filtered ? "ESCAPED: no filter" : reached ? "ESCAPED: io_uring after loosening the filter" : "contained");
}
