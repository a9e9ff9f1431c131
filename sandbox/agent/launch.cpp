// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/launch.h"

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <linux/close_range.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace ca::agent {

namespace {

/// Through the report pipe, closed by exec. The text is the agent's own address, valid in both: the child is a copy.
struct Report {
    const char* what;
    int error;
    bool isExec;
};

constexpr std::uint64_t kSmallestStack = 256U << 10;

/// The way of the child. Each step returns what failed, null when nothing did.
class Child {
public:
    Child(const LaunchPlan& plan, int report) : m_plan(plan), m_report(report) {}

    [[noreturn]] void run()
    {
        for (const auto step : {&Child::session, &Child::streams, &Child::view, &Child::limits, &Child::identity, &Child::place,
                                &Child::confine}) {
            if (const char* failed = (this->*step)()) {
                report(failed, false);
            }
        }
        execute();
        report("cannot start the program", true);
    }

private:
    const char* session()
    {
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::signal(SIGPIPE, SIG_DFL); // the table of handlers is a copy
        return ::setsid() > 0 ? nullptr : "cannot make a session for the program";
    }

    /// Descriptors of the agent are above 2 and close on exec; the range call covers what a launcher may have left open.
    const char* streams()
    {
        const bool good = ::dup2(m_plan.in, 0) == 0 && ::dup2(m_plan.out, 1) == 1 && ::dup2(m_plan.err, 2) == 2;
        const bool terminal = !m_plan.terminal || ::ioctl(0, TIOCSCTTY, 0) == 0;
        const bool closed = ::syscall(SYS_close_range, 3U, ~0U, CLOSE_RANGE_CLOEXEC) == 0 || errno == ENOSYS || errno == EINVAL;
        return good && terminal && closed ? nullptr : "cannot connect the program's streams";
    }

    const char* view() { return m_plan.view != nullptr ? arrangeView(*m_plan.view) : nullptr; }

    const char* limits()
    {
        const wire::LimitFields& limits = m_plan.command->limits;
        const std::uint64_t seconds = (limits.cpuMicros + 999'999) / 1'000'000 + 1;
        const bool good = limit(RLIMIT_STACK, std::max(std::min(limits.stack, limits.memory), kSmallestStack))
            && limit(RLIMIT_FSIZE, limits.fileSize) && limit(RLIMIT_NOFILE, limits.openFiles)
            && limit(RLIMIT_NPROC, std::uint64_t{limits.processes} + m_plan.otherProcesses)
            && limit(RLIMIT_CPU, seconds); // a backstop: the agent stops it earlier
        standFirstForMemory();
        return good ? nullptr : "cannot set the program's limits";
    }

    static bool limit(decltype(RLIMIT_CPU) resource, std::uint64_t value)
    {
        rlimit current{};
        ::getrlimit(resource, &current);
        const rlim_t bounded = std::min<rlim_t>(value, current.rlim_max);
        const rlimit wanted{bounded, bounded};
        return ::setrlimit(resource, &wanted) == 0;
    }

    /// When memory runs out the kernel shall take the program, not the agent. While a process is not dumpable the file is root's;
    /// nested, that is somebody else, and nobody but us is in the namespace yet.
    void standFirstForMemory() const
    {
        const bool nested = m_plan.view != nullptr;
        ::prctl(PR_SET_DUMPABLE, nested ? 1 : 0, 0, 0, 0);
        const UniqueFd file(::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC));
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
        if (file) {
            (void)!::write(file.get(), "1000", 4);
        }
    }

    const char* identity()
    {
        if (m_plan.uid != kOneself) {
            const gid_t gid = m_plan.uid;
            return ::setgroups(0, nullptr) == 0 && ::setresgid(gid, gid, gid) == 0 && ::setresuid(m_plan.uid, m_plan.uid, m_plan.uid) == 0
                ? nullptr
                : "cannot change to the program's user";
        }
        return dropCapabilities() ? nullptr : "cannot drop the capabilities for the program";
    }

    const char* place()
    {
        ::umask(m_plan.mask);
        return ::chdir(m_plan.folder) == 0 ? nullptr : "cannot enter the program's folder";
    }

    const char* confine()
    {
        const bool good = !m_plan.filter || installFilter(*m_plan.filter);
        return good ? nullptr : "cannot install the filter of system calls";
    }

    void execute() const
    {
        auto* const argv = const_cast<char* const*>(m_plan.command->argv.data());
        auto* const env = const_cast<char* const*>(m_plan.command->env.data());
        if (std::strchr(argv[0], '/') != nullptr) {
            ::execve(argv[0], argv, env);
            return;
        }
        for (const char* folder : {"/usr/local/bin/", "/usr/bin/", "/bin/"}) {
            char path[512];
            errno = ENOENT;
            if (std::strlen(folder) + std::strlen(argv[0]) < sizeof path) {
                ::stpcpy(::stpcpy(path, folder), argv[0]);
                ::execve(path, argv, env);
            }
            if (errno != ENOENT) {
                return;
            }
        }
    }

    [[noreturn]] void report(const char* what, bool isExec) const
    {
        const Report report{what, errno, isExec};
        (void)!::write(m_report, &report, sizeof report);
        ::_exit(127);
    }

    const LaunchPlan& m_plan;
    int m_report;
};

bool isUsersOwn(const char* program)
{
    const auto under = [&](const char* folder) { return std::strncmp(program, folder, std::strlen(folder)) == 0; };
    return under("/box/") || under("/build/") || under("/tmp/") || under("./");
}

/// The child borrows our memory until it execs, and we stand still meanwhile: nothing is copied, nothing faults. Its stack is its own.
pid_t cloneChild(Child& child, std::uint64_t flags, int& pidfd)
{
    alignas(16) static char stack[64 * 1024];
    const auto enter = [](void* self) -> int { static_cast<Child*>(self)->run(); };
    const int all = static_cast<int>(flags) | CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD;
    const pid_t pid = ::clone(enter, stack + sizeof stack, all, &child, &pidfd);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); // belongs to the memory, and the child changed its user
    return pid;
}

} // namespace

bool installFilter(FilterPart part)
{
    const FilterProgram filter = syscallFilter(part);
    const sock_fprog program{static_cast<unsigned short>(filter.size), const_cast<sock_filter*>(filter.code)};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

Trouble launch(const LaunchPlan& plan, Spaces* spaces, Launched& out)
{
    int report[2];
    if (::pipe2(report, O_CLOEXEC | O_NONBLOCK) != 0) {
        return trouble("cannot make a pipe");
    }
    out.report.reset(report[0]);
    const UniqueFd reportEnd(report[1]);
    if (spaces != nullptr) {
        if (const Trouble bad = spaces->begin(out.init)) {
            return bad;
        }
    }
    int pidfd = -1;
    Child child(plan, reportEnd.get());
    out.pid = cloneChild(child, spaces != nullptr ? Spaces::cloneFlags() : 0, pidfd);
    Trouble notBorn = out.pid < 0 ? trouble("cannot start a process") : Trouble{};
    out.pidfd.reset(pidfd);
    if (!notBorn && pidfd < 0) {
        notBorn = {ENOSYS, "the agent needs Linux 5.3 or newer"}; // where CLONE_PIDFD was ignored
    }
    if (spaces != nullptr) {
        if (const Trouble bad = spaces->end()) {
            return bad;
        }
    }
    return notBorn;
}

StartFailure readStartFailure(const Launched& launched, const Command& command)
{
    Report report{};
    if (::read(launched.report.get(), &report, sizeof report) != sizeof report) {
        return {};
    }
    if (!report.isExec || !isUsersOwn(command.argv[0]) || report.error == EAGAIN) {
        return {{report.error, report.isExec ? "the sandbox lacks the program that a run asks for" : report.what}, 0, nullptr};
    }
    if (report.error == ENOENT || report.error == ENOTDIR) {
        return {{}, 127, "The program to run does not exist.\n"};
    }
    return {{}, 126, "The file to run is not a program of this system.\n"};
}

} // namespace ca::agent
