// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// expect: contained
// limits: cpu=500ms wall=1500ms
// tests: 2
// Takes the agent's resources away instead of its life: limits, priority, affinity, scheduling class. With one uid for all, only a pid
// namespace or a filter stands in the way.
#include <cerrno>
#include <cstdio>
#include <initializer_list>
#include <sched.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

static bool escaped = false;

static void check(const char* how, long result)
{
    if (result >= 0) {
        std::printf("ESCAPED: %s\n", how);
        escaped = true;
    }
}

int main()
{
    for (pid_t pid : {pid_t{1}, getppid()}) {
        if (pid <= 0 || pid == getpid()) {
            continue;
        }
        const rlimit none{0, 0};
        check("prlimit of open files", prlimit(pid, RLIMIT_NOFILE, &none, nullptr));
        check("prlimit of CPU time", prlimit(pid, RLIMIT_CPU, &none, nullptr));
        check("setpriority", setpriority(PRIO_PROCESS, static_cast<id_t>(pid), 19));
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(0, &one);
        check("sched_setaffinity", sched_setaffinity(pid, sizeof one, &one));
        const sched_param idle{};
        check("sched_setscheduler", sched_setscheduler(pid, SCHED_IDLE, &idle));
        check("ioprio_set", syscall(SYS_ioprio_set, 1, pid, 3 << 13));
        check("migrate_pages", syscall(SYS_migrate_pages, pid, 0, nullptr, nullptr));
    }
    if (!escaped) {
        std::puts("contained");
    }
}
