// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the filter of system calls allows and denies, proved by interpreting the program the kernel would.
#include "sandbox/agent/syscall_filter.h"
#include "sandbox/agent/syscall_rules.h"

#include <QtTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

using namespace ca::agent;

namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kHere = AUDIT_ARCH_X86_64;
#else
constexpr std::uint32_t kHere = AUDIT_ARCH_AARCH64;
#endif

constexpr std::uint32_t kAllow = SECCOMP_RET_ALLOW;
constexpr std::uint32_t kDeny = SECCOMP_RET_ERRNO | EPERM;
constexpr std::uint32_t kAbsent = SECCOMP_RET_ERRNO | ENOSYS;
constexpr std::uint32_t kKill = SECCOMP_RET_KILL_PROCESS;
constexpr std::uint32_t kPretend = SECCOMP_RET_ERRNO;

seccomp_data callOf(long number, std::initializer_list<std::uint64_t> arguments = {})
{
    seccomp_data data{};
    data.nr = static_cast<int>(number);
    data.arch = kHere;
    std::copy(arguments.begin(), arguments.end(), data.args);
    return data;
}

/// Classic BPF as far as seccomp permits it and the filter uses it; anything else fails the test.
std::uint32_t interpret(FilterProgram program, const seccomp_data& data)
{
    std::uint32_t accumulator = 0;
    for (std::size_t at = 0; at < program.size; ++at) {
        const sock_filter& code = program.code[at];
        switch (code.code) {
        case BPF_LD | BPF_W | BPF_ABS:
            Q_ASSERT(code.k % 4 == 0 && code.k < sizeof data);
            std::memcpy(&accumulator, reinterpret_cast<const char*>(&data) + code.k, sizeof accumulator);
            break;
        case BPF_ALU | BPF_AND | BPF_K:
            accumulator &= code.k;
            break;
        case BPF_JMP | BPF_JA:
            at += code.k;
            break;
        case BPF_JMP | BPF_JEQ | BPF_K:
            at += accumulator == code.k ? code.jt : code.jf;
            break;
        case BPF_JMP | BPF_JGE | BPF_K:
            at += accumulator >= code.k ? code.jt : code.jf;
            break;
        case BPF_JMP | BPF_JSET | BPF_K:
            at += (accumulator & code.k) != 0 ? code.jt : code.jf;
            break;
        case BPF_RET | BPF_K:
            return code.k;
        default:
            qFatal("an instruction that the filter has no use for");
        }
    }
    qFatal("the filter runs off its end");
    return kKill;
}

std::uint32_t answer(FilterPart part, const seccomp_data& data)
{
    return interpret(syscallFilter(part), data);
}

/// Of several filters the kernel takes the strictest answer: the lowest action, as a signed number.
std::uint32_t stricter(std::uint32_t one, std::uint32_t other)
{
    const auto action = [](std::uint32_t value) { return static_cast<std::int32_t>(value & SECCOMP_RET_ACTION_FULL); };
    return action(one) <= action(other) ? one : other;
}

} // namespace

Q_DECLARE_METATYPE(seccomp_data)

class SyscallFilterTest : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        QTest::addColumn<seccomp_data>("data");
        QTest::addColumn<std::uint32_t>("expected");
        const auto row = [](const char* name, seccomp_data data, std::uint32_t expected) { QTest::newRow(name) << data << expected; };
        row("read", callOf(SYS_read), kAllow);
        row("execve", callOf(SYS_execve), kAllow);
        row("futex", callOf(SYS_futex), kAllow);
        row("inotify", callOf(SYS_inotify_init1), kAllow);
        row("memfd_create", callOf(SYS_memfd_create), kAllow);
        row("kill everybody", callOf(SYS_kill, {static_cast<std::uint64_t>(-1), 9}), kAllow);
        row("a thread", callOf(SYS_clone, {CLONE_VM | CLONE_THREAD | CLONE_SIGHAND | CLONE_SETTLS}), kAllow);
        row("clone3", callOf(435), kAbsent);
        row("a call of the future", callOf(500), kAbsent);
        row("beyond the table", callOf(kSyscallNumbers), kAbsent);
        row("far beyond the table", callOf(100'000), kAbsent);
        for (const std::uint64_t flag : {CLONE_NEWNS, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWIPC, CLONE_NEWUTS, CLONE_NEWCGROUP,
                                         CLONE_NEWTIME}) {
            row(qPrintable(QString("clone with %1").arg(flag, 0, 16)), callOf(SYS_clone, {flag | SIGCHLD}), kDeny);
        }
        for (const int family : {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_VSOCK, AF_ALG}) {
            row(qPrintable(QString("socket of family %1").arg(family)), callOf(SYS_socket, {static_cast<std::uint64_t>(family), SOCK_STREAM}),
                kDeny);
        }
        row("a connected pair", callOf(SYS_socketpair, {AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK}), kAllow);
        row("a pair of packets", callOf(SYS_socketpair, {AF_UNIX, SOCK_SEQPACKET}), kAllow);
        row("a pair that can be sent elsewhere", callOf(SYS_socketpair, {AF_UNIX, SOCK_DGRAM}), kDeny);
        row("a raw pair, which is a datagram pair", callOf(SYS_socketpair, {AF_UNIX, SOCK_RAW}), kDeny);
        row("a pair of another family", callOf(SYS_socketpair, {AF_TIPC, SOCK_STREAM}), kDeny);
        row("sendto without an address", callOf(SYS_sendto, {3, 0x1000, 5, 0, 0, 0}), kAllow);
        row("sendto an address", callOf(SYS_sendto, {3, 0x1000, 5, 0, 0x7f0000001000, 16}), kDeny);
        row("sendto an address above four gigabytes", callOf(SYS_sendto, {3, 0x1000, 5, 0, 0x100000000, 16}), kDeny);
        row("an ordinary ioctl", callOf(SYS_ioctl, {0, TCGETS}), kAllow);
        row("pushing into a terminal", callOf(SYS_ioctl, {0, TIOCSTI}), kDeny);
        row("loading a line discipline", callOf(SYS_ioctl, {0, TIOCSETD}), kDeny);
        row("another size of cores", callOf(SYS_prlimit64, {0, RLIMIT_CORE, 0x1000}), kDeny);
        row("another size of cores, high address", callOf(SYS_prlimit64, {0, RLIMIT_CORE, 0x100000000}), kDeny);
        row("asking for the size of cores", callOf(SYS_prlimit64, {0, RLIMIT_CORE, 0}), kAllow);
        row("another stack", callOf(SYS_prlimit64, {0, RLIMIT_STACK, 0x1000}), kAllow);
        row("another size of cores the old way", callOf(SYS_setrlimit, {RLIMIT_CORE}), kDeny);
        row("another stack the old way", callOf(SYS_setrlimit, {RLIMIT_STACK}), kAllow);
        row("passing descriptors", callOf(SYS_sendmsg), kDeny);
        row("passing many", callOf(SYS_sendmmsg), kDeny);
        row("pushing with high bits set", callOf(SYS_ioctl, {0, TIOCSTI | 0xffffffff00000000}), kDeny);
        row("asking for the personality", callOf(SYS_personality, {0xffffffff}), kAllow);
        row("changing the personality", callOf(SYS_personality, {0x0400000}), kDeny);
        row("own limits", callOf(SYS_prlimit64, {0}), kAllow);
        row("another's limits", callOf(SYS_prlimit64, {1}), kDeny);
        row("sync", callOf(SYS_sync), kPretend);
#ifdef __x86_64__
        row("an x32 call", callOf(0x40000000 | SYS_read), kKill);
#endif
        row("number minus one", callOf(-1), kKill);
        seccomp_data foreign = callOf(SYS_read);
        foreign.arch = AUDIT_ARCH_I386;
        row("an i386 call", foreign, kKill);
    }
    void answers()
    {
        QFETCH(seccomp_data, data);
        QFETCH(std::uint32_t, expected);
        QCOMPARE(answer(FilterPart::Whole, data), expected);
    }

    void dangerousCallsAreDenied_data()
    {
        QTest::addColumn<int>("number");
        const auto row = [](const char* name, long number) { QTest::newRow(name) << static_cast<int>(number); };
        row("ptrace", SYS_ptrace);
        row("process_vm_readv", SYS_process_vm_readv);
        row("process_vm_writev", SYS_process_vm_writev);
        row("pidfd_getfd", SYS_pidfd_getfd);
        row("kcmp", SYS_kcmp);
        row("unshare", SYS_unshare);
        row("setns", SYS_setns);
        row("mount", SYS_mount);
        row("mount_setattr", 442);
        row("move_mount", SYS_move_mount);
        row("fsopen", SYS_fsopen);
        row("pivot_root", SYS_pivot_root);
        row("chroot", SYS_chroot);
        row("bpf", SYS_bpf);
        row("keyctl", SYS_keyctl);
        row("add_key", SYS_add_key);
        row("userfaultfd", SYS_userfaultfd);
        row("perf_event_open", SYS_perf_event_open);
        row("io_uring_setup", SYS_io_uring_setup);
        row("io_uring_enter", SYS_io_uring_enter);
        row("fanotify_init", SYS_fanotify_init);
        row("shmget", SYS_shmget);
        row("semget", SYS_semget);
        row("msgget", SYS_msgget);
        row("mq_open", SYS_mq_open);
        row("name_to_handle_at", SYS_name_to_handle_at);
        row("open_by_handle_at", SYS_open_by_handle_at);
        row("quotactl", SYS_quotactl);
        row("kexec_load", SYS_kexec_load);
        row("reboot", SYS_reboot);
        row("swapon", SYS_swapon);
        row("clock_settime", SYS_clock_settime);
        row("init_module", SYS_init_module);
        row("seccomp", SYS_seccomp);
        row("bind", SYS_bind);
        row("connect", SYS_connect);
    }
    void dangerousCallsAreDenied()
    {
        QFETCH(int, number);
        QCOMPARE(answer(FilterPart::Whole, callOf(number)), kDeny);
    }

    void theTreeAgreesWithTheTable()
    {
        for (int number = 0; number < kSyscallNumbers; ++number) {
            const Rule rule = kRules[static_cast<std::size_t>(number)];
            const std::uint32_t got = answer(FilterPart::Whole, callOf(number));
            if (rule == Rule::Absent || rule == Rule::Allow || rule == Rule::Deny) {
                QCOMPARE(got, rule == Rule::Allow ? kAllow : rule == Rule::Deny ? kDeny : kAbsent);
            }
        }
    }

    /// Nested, a program stands under two filters: together they are the whole one.
    void thePartsMakeTheWhole()
    {
        for (int number = 0; number < kSyscallNumbers; ++number) {
            for (const std::uint64_t argument : {0ULL, 0x20000ULL | SIGCHLD, 0x10000000ULL, 0xffffffffULL}) {
                const seccomp_data data = callOf(number, {argument, argument});
                const std::uint32_t both = stricter(answer(FilterPart::Spaces, data), answer(FilterPart::WithoutSpaces, data));
                QCOMPARE(both, answer(FilterPart::Whole, data));
            }
        }
    }

    void memoryFilesAreAbsentWhereNothingCountsThem()
    {
        for (const FilterPart part : {FilterPart::MemoryFiles, FilterPart::SpacesAndMemoryFiles}) {
            QCOMPARE(answer(part, callOf(SYS_memfd_create)), kAbsent);
            QCOMPARE(answer(part, callOf(SYS_read)), kAllow);
        }
        QCOMPARE(answer(FilterPart::MemoryFiles, callOf(SYS_clone, {CLONE_VM})), kAllow);
        QCOMPARE(answer(FilterPart::SpacesAndMemoryFiles, callOf(SYS_unshare)), kDeny);
    }

    void theNestedAgentMayMakeSpaces()
    {
        QCOMPARE(answer(FilterPart::WithoutSpaces, callOf(SYS_unshare, {CLONE_NEWPID})), kAllow);
        QCOMPARE(answer(FilterPart::WithoutSpaces, callOf(SYS_clone, {CLONE_NEWNS | SIGCHLD})), kAllow);
        QCOMPARE(answer(FilterPart::WithoutSpaces, callOf(SYS_sendmsg)), kAllow);
        QCOMPARE(answer(FilterPart::Spaces, callOf(SYS_sendmsg)), kDeny);
        QCOMPARE(answer(FilterPart::WithoutSpaces, callOf(SYS_ptrace)), kDeny);
    }

    void noCallIsFar()
    {
        for (const FilterPart part : {FilterPart::Whole, FilterPart::WithoutSpaces}) {
            QVERIFY(syscallFilter(part).size < 512);
        }
    }
};

QTEST_GUILESS_MAIN(SyscallFilterTest)
#include "syscall_filter_test.moc"
