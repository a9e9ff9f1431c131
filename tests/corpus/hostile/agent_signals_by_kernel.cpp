// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 2
// Lets the kernel send the signals: owners of descriptors, timers, message queues and parent-death signals all name a process to be hit.
#include <csignal>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main()
{
    int ends[2];
    if (pipe(ends) != 0) {
        return 1;
    }
    fcntl(ends[0], F_SETOWN, 1);
    fcntl(ends[0], F_SETSIG, SIGTERM);
    fcntl(ends[0], F_SETFL, O_ASYNC | O_NONBLOCK);
    for (int i = 0; i < 100; ++i) {
        if (write(ends[1], "x", 1) != 1) {
            break;
        }
    }
    siginfo_t forged{};
    forged.si_code = SI_QUEUE;
    syscall(SYS_rt_sigqueueinfo, 1, SIGCHLD, &forged);
    syscall(SYS_rt_tgsigqueueinfo, 1, 1, SIGCHLD, &forged);
    syscall(SYS_tgkill, 1, 1, SIGSEGV);
    syscall(SYS_tkill, 1, SIGABRT);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::puts("contained");
}
