// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "sandbox/agent/syscall_filter.h"

#include "sandbox/agent/syscall_rules.h"

#include <cerrno>
#include <linux/audit.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

namespace ca::agent {

namespace {

#if defined(__x86_64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_X86_64;
constexpr std::uint32_t kForeignBit = 0x40000000; // x32 shares the architecture and sets this bit
#elif defined(__aarch64__)
constexpr std::uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
constexpr std::uint32_t kForeignBit = 0x80000000;
#else
#error "the sandbox agent knows x86_64 and aarch64"
#endif

constexpr std::uint32_t kNewSpaces = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID
    | CLONE_NEWNET | 0x80 /* CLONE_NEWTIME */;
constexpr std::uint32_t kDeny = SECCOMP_RET_ERRNO | EPERM;
constexpr std::uint32_t kAbsent = SECCOMP_RET_ERRNO | ENOSYS;

constexpr std::uint32_t kNumberAt = 0; // offsets in struct seccomp_data, little endian
constexpr std::uint32_t kArchitectureAt = 4;
constexpr std::uint32_t argumentAt(unsigned index) { return 16 + 8 * index; }

/// Instructions in a fixed array; a program that does not fit is an error at compile time.
class Assembler {
public:
    constexpr void load(std::uint32_t offset) { add(BPF_LD | BPF_W | BPF_ABS, 0, 0, offset); }
    constexpr void mask(std::uint32_t bits) { add(BPF_ALU | BPF_AND | BPF_K, 0, 0, bits); }
    constexpr void answer(std::uint32_t value) { add(BPF_RET | BPF_K, 0, 0, value); }
    /// Skips the given numbers of instructions.
    constexpr void ifEqual(std::uint32_t value, std::uint8_t then, std::uint8_t otherwise)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, then, otherwise, value);
    }
    constexpr void ifAtLeast(std::uint32_t value, std::uint8_t then, std::uint8_t otherwise)
    {
        add(BPF_JMP | BPF_JGE | BPF_K, then, otherwise, value);
    }
    constexpr void ifAny(std::uint32_t bits, std::uint8_t then, std::uint8_t otherwise)
    {
        add(BPF_JMP | BPF_JSET | BPF_K, then, otherwise, bits);
    }
    /// Reserves a jump and lands it at the next instruction added after land().
    constexpr std::size_t jump()
    {
        add(BPF_JMP | BPF_JA, 0, 0, 0);
        return m_size - 1;
    }
    constexpr void land(std::size_t jump) { m_code[jump].k = static_cast<std::uint32_t>(m_size - jump - 1); }

    [[nodiscard]] constexpr const sock_filter* code() const { return m_code.data(); }
    [[nodiscard]] constexpr std::size_t size() const { return m_size; }

private:
    constexpr void add(int operation, std::uint8_t then, std::uint8_t otherwise, std::uint32_t value)
    {
        m_code[m_size++] = {static_cast<std::uint16_t>(operation), then, otherwise, value};
    }

    std::array<sock_filter, 640> m_code{};
    std::size_t m_size = 0;
};

/// Allows when the low half of an argument is one of two values.
constexpr void allowValues(Assembler& out, unsigned argument, std::uint32_t one, std::uint32_t other)
{
    out.load(argumentAt(argument));
    out.ifEqual(one, 2, 0);
    out.ifEqual(other, 1, 0);
    out.answer(kDeny);
    out.answer(SECCOMP_RET_ALLOW);
}

constexpr void denyValues(Assembler& out, unsigned argument, std::uint32_t one, std::uint32_t other, std::uint32_t third)
{
    out.load(argumentAt(argument));
    out.ifEqual(one, 3, 0);
    out.ifEqual(other, 2, 0);
    out.ifEqual(third, 1, 0);
    out.answer(SECCOMP_RET_ALLOW);
    out.answer(kDeny);
}

/// Of oneself. The limit of core files stays at the one value that keeps a crash handler of the host from being started.
constexpr void prlimit(Assembler& out)
{
    out.load(argumentAt(0));
    out.ifEqual(0, 1, 0);
    out.answer(kDeny);
    out.load(argumentAt(1));
    out.ifEqual(RLIMIT_CORE, 0, 4);
    out.load(argumentAt(2)); // reading it is fine
    out.ifEqual(0, 0, 3);
    out.load(argumentAt(2) + 4);
    out.ifEqual(0, 0, 1);
    out.answer(SECCOMP_RET_ALLOW);
    out.answer(kDeny);
}

/// Only AF_UNIX, and only kinds that stay connected: a datagram socket could still be sent elsewhere.
constexpr void socketpair(Assembler& out)
{
    out.load(argumentAt(0));
    out.ifEqual(AF_UNIX, 1, 0);
    out.answer(kDeny);
    out.load(argumentAt(1));
    out.mask(0xf);
    out.ifEqual(SOCK_STREAM, 2, 0);
    out.ifEqual(SOCK_SEQPACKET, 1, 0);
    out.answer(kDeny);
    out.answer(SECCOMP_RET_ALLOW);
}

constexpr void clone(Assembler& out)
{
    out.load(argumentAt(0));
    out.ifAny(kNewSpaces, 0, 1);
    out.answer(kDeny);
    out.answer(SECCOMP_RET_ALLOW);
}

constexpr void sendto(Assembler& out)
{
    out.load(argumentAt(4));
    out.ifEqual(0, 1, 0);
    out.answer(kDeny);
    out.load(argumentAt(4) + 4);
    out.ifEqual(0, 1, 0);
    out.answer(kDeny);
    out.answer(SECCOMP_RET_ALLOW);
}

enum class SpaceCalls { Denied, Allowed };

constexpr void rule(Assembler& out, Rule rule, SpaceCalls spaces)
{
    switch (rule) {
    case Rule::Absent:
        return out.answer(kAbsent);
    case Rule::Allow:
        return out.answer(SECCOMP_RET_ALLOW);
    case Rule::Deny:
        return out.answer(kDeny);
    case Rule::Pretend:
        return out.answer(SECCOMP_RET_ERRNO);
    case Rule::Space:
        return out.answer(spaces == SpaceCalls::Allowed ? SECCOMP_RET_ALLOW : kDeny);
    case Rule::Clone:
        return spaces == SpaceCalls::Allowed ? out.answer(SECCOMP_RET_ALLOW) : clone(out);
    case Rule::Ioctl:
        return denyValues(out, 1, TIOCSTI, TIOCLINUX, TIOCSETD);
    case Rule::Personality:
        return allowValues(out, 0, 0xffffffff, 0);
    case Rule::Prlimit:
        return prlimit(out);
    case Rule::Setrlimit:
        return denyValues(out, 0, RLIMIT_CORE, RLIMIT_CORE, RLIMIT_CORE);
    case Rule::Socketpair:
        return socketpair(out);
    case Rule::Sendto:
        return sendto(out);
    }
}

/// Where runs of equal rules begin.
struct Ranges {
    std::array<int, kSyscallNumbers> starts{};
    std::size_t count = 0;
};

constexpr Ranges findRanges()
{
    Ranges ranges;
    for (int number = 0; number < kSyscallNumbers; ++number) {
        const auto at = static_cast<std::size_t>(number);
        if (number == 0 || kRules[at] != kRules[at - 1]) {
            ranges.starts[ranges.count++] = number;
        }
    }
    return ranges;
}

constexpr Ranges kRanges = findRanges();

/// A binary search over the ranges [first, last], so that no call costs more than a handful of comparisons.
constexpr void search(Assembler& out, std::size_t first, std::size_t last, SpaceCalls spaces)
{
    if (first == last) {
        return rule(out, kRules[static_cast<std::size_t>(kRanges.starts[first])], spaces);
    }
    const std::size_t middle = (first + last + 1) / 2;
    out.ifAtLeast(static_cast<std::uint32_t>(kRanges.starts[middle]), 0, 1);
    const std::size_t upper = out.jump(); // conditional jumps reach 255 instructions, plain ones any
    search(out, first, middle - 1, spaces);
    out.land(upper);
    search(out, middle, last, spaces);
}

constexpr Assembler assemble(SpaceCalls spaces)
{
    Assembler out;
    out.load(kArchitectureAt);
    out.ifEqual(kArchitecture, 1, 0);
    out.answer(SECCOMP_RET_KILL_PROCESS);
    out.load(kNumberAt);
    out.ifAny(kForeignBit, 0, 1);
    out.answer(SECCOMP_RET_KILL_PROCESS);
    out.ifAtLeast(kSyscallNumbers, 0, 1);
    out.answer(kAbsent);
    search(out, 0, kRanges.count - 1, spaces);
    return out;
}

/// What runs add for themselves. Architectures are the first part's business: both are always in force.
constexpr Assembler assembleRest(bool spaces, bool memoryFiles)
{
    Assembler out;
    out.load(kNumberAt);
    if (memoryFiles) {
        out.ifEqual(SYS_memfd_create, 0, 1);
        out.answer(kAbsent);
    }
    if (spaces) {
        for (const int number : kSpaceCalls) {
            out.ifEqual(static_cast<std::uint32_t>(number), 0, 1);
            out.answer(kDeny);
        }
        out.ifEqual(SYS_clone, 1, 0);
        out.answer(SECCOMP_RET_ALLOW);
        clone(out);
    }
    out.answer(SECCOMP_RET_ALLOW);
    return out;
}

constexpr Assembler kPrograms[] = {
    assemble(SpaceCalls::Denied), assemble(SpaceCalls::Allowed), assembleRest(true, false), assembleRest(false, true),
    assembleRest(true, true), // in the order of FilterPart
};

} // namespace

FilterProgram syscallFilter(FilterPart part)
{
    const Assembler& program = kPrograms[static_cast<std::size_t>(part)];
    return {program.code(), program.size()};
}

} // namespace ca::agent
