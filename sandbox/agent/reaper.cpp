// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/reaper.h"

#include "sandbox/agent/clock.h"

#include <algorithm>
#include <csignal>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ca::agent {

namespace {

constexpr std::uint64_t kPatienceMicros = 10'000'000;

std::uint64_t micros(const timeval& time)
{
    return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000 + static_cast<std::uint64_t>(time.tv_usec);
}

/// Until a child ends, or a moment: the signal is blocked and waits for us.
void awaitChild()
{
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    const timespec moment = toTimespec(10'000);
    ::sigtimedwait(&children, nullptr, &moment);
}

} // namespace

void Toll::add(const rusage& usage)
{
    cpuMicros += micros(usage.ru_utime) + micros(usage.ru_stime);
    largest = std::max(largest, static_cast<std::uint64_t>(usage.ru_maxrss) * 1024);
}

Trouble buryAll(Kill kill, Toll& toll)
{
    const std::uint64_t deadline = nowMicros() + kPatienceMicros;
    for (;;) {
        if (kill == Kill::Everybody) {
            ::kill(-1, SIGKILL);
        }
        rusage usage{};
        pid_t dead = 0;
        while ((dead = ::wait4(-1, nullptr, WNOHANG | __WALL, &usage)) > 0) {
            toll.add(usage);
        }
        if (dead < 0) {
            return errno == ECHILD ? Trouble{} : trouble("cannot wait for the processes of a run");
        }
        if (nowMicros() > deadline) {
            return {EBUSY, "a process of a run does not die"};
        }
        awaitChild();
    }
}

void buryOrphans(pid_t except, pid_t exceptToo, Toll& toll)
{
    for (;;) {
        siginfo_t info{};
        if (::waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0 || info.si_pid == except
            || info.si_pid == exceptToo) {
            return;
        }
        rusage usage{};
        if (::wait4(info.si_pid, nullptr, WNOHANG, &usage) <= 0) {
            return;
        }
        toll.add(usage);
    }
}

void killUser(uid_t user)
{
    const auto child = static_cast<pid_t>(::syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr));
    if (child == 0) {
        if (::setresuid(user, user, user) == 0) {
            ::kill(-1, SIGKILL);
        }
        ::_exit(0);
    }
}

} // namespace ca::agent
