// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/engine/classify.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include <fmt/format.h>

namespace ca {

namespace {

/// Linux's numbers, which the sandbox reports whatever this machine is.
struct SignalText {
    int number;
    std::string_view name;
    std::string_view meaning;
};

constexpr int kFileSizeSignal = 25;

constexpr std::array kSignals{
    SignalText{1, "SIGHUP", "the program's terminal was closed"},
    SignalText{2, "SIGINT", "the program was interrupted"},
    SignalText{3, "SIGQUIT", "the program was asked to quit"},
    SignalText{4, "SIGILL", "an illegal instruction, often the end of undefined behaviour"},
    SignalText{5, "SIGTRAP", "the program ran into a trap, often a failed built-in check"},
    SignalText{6, "SIGABRT", "the program aborted: a failed assertion, an uncaught exception or a damaged heap"},
    SignalText{7, "SIGBUS", "a memory access that the hardware or a mapped file refused"},
    SignalText{8, "SIGFPE", "an arithmetic error, such as an integer division by zero"},
    SignalText{9, "SIGKILL", "the program was killed from inside the sandbox"},
    SignalText{11, "SIGSEGV", "invalid memory access: an index out of bounds, a bad pointer or too deep a recursion"},
    SignalText{13, "SIGPIPE", "the program wrote into a pipe that nobody reads"},
    SignalText{14, "SIGALRM", "an alarm that the program set went off"},
    SignalText{15, "SIGTERM", "the program was asked to end"},
    SignalText{24, "SIGXCPU", "the program used up its CPU time"},
    SignalText{kFileSizeSignal, "SIGXFSZ", "the program wrote a file beyond the size limit"},
    SignalText{31, "SIGSYS", "the program used a forbidden system call"},
};

const SignalText* findSignal(int number)
{
    const auto* const found = std::find_if(kSignals.begin(), kSignals.end(), [&](const SignalText& s) { return s.number == number; });
    return found == kSignals.end() ? nullptr : found;
}

/// A measured time, with as many digits as it takes to see that it is above a limit.
std::string showMeasured(Micros time)
{
    return fmt::format("{:.3f} s", std::chrono::duration<double>(time).count());
}

std::string showLimit(Micros time)
{
    return fmt::format("{:g} s", std::chrono::duration<double>(time).count());
}

std::string showSize(Bytes size)
{
    if (size < mib(1)) {
        return size.count() % kib(1).count() == 0 ? fmt::format("{} KiB", size.count() / kib(1).count())
                                                  : fmt::format("{} bytes", size.count());
    }
    const double count = static_cast<double>(size.count()) / static_cast<double>(mib(1).count());
    return size.count() % mib(1).count() == 0 ? fmt::format("{:.0f} MiB", count) : fmt::format("{:.1f} MiB", count);
}

using Finding = std::optional<Classification>;
using Rule = Finding (*)(const RunOutcome&, const Limits&, const CheckResult&);

Finding ourFault(const RunOutcome& outcome, const Limits&, const CheckResult&)
{
    if (outcome.stop != StopCause::Interrupted) {
        return std::nullopt;
    }
    return Classification{Verdict::JudgeError, DecidedBy::Judge, "the run was interrupted"};
}

Finding outputLimit(const RunOutcome& outcome, const Limits& limits, const CheckResult&)
{
    const bool toOut = outcome.stdoutBytes > limits.output;
    const bool toErr = outcome.stderrBytes > limits.output;
    if (outcome.stop != StopCause::OutputLimit && !toOut && !toErr) {
        return std::nullopt;
    }
    return Classification{Verdict::OutputLimit, DecidedBy::Output,
                          fmt::format("wrote more than {} to {}", showSize(limits.output), toErr && !toOut ? "stderr" : "stdout")};
}

Finding memoryLimit(const RunOutcome& outcome, const Limits& limits, const CheckResult&)
{
    if (outcome.oomKills > 0) {
        const std::string killed = outcome.oomKills == 1 ? "a process" : fmt::format("{} processes", outcome.oomKills);
        return Classification{Verdict::MemoryLimit, DecidedBy::OomKill,
                              fmt::format("out of memory: the limit is {} and the kernel ended {}", showSize(limits.memory), killed)};
    }
    if (outcome.stop != StopCause::MemoryLimit && outcome.memory < limits.memory) {
        return std::nullopt;
    }
    return Classification{Verdict::MemoryLimit, DecidedBy::Memory,
                          fmt::format("used {} of memory, the limit is {}", showSize(std::max(outcome.memory, limits.memory)),
                                      showSize(limits.memory))};
}

Finding cpuLimit(const RunOutcome& outcome, const Limits& limits, const CheckResult&)
{
    if (outcome.stop != StopCause::CpuLimit && outcome.cpu <= limits.cpu) {
        return std::nullopt;
    }
    return Classification{Verdict::TimeLimit, DecidedBy::CpuTime,
                          fmt::format("used {} of CPU time, the limit is {}", showMeasured(outcome.cpu), showLimit(limits.cpu))};
}

/// Wall time is a safety net and depends on the machine's load: a program that ended by itself just beyond it is not blamed.
Finding wallLimit(const RunOutcome& outcome, const Limits& limits, const CheckResult&)
{
    if (outcome.stop != StopCause::WallLimit) {
        return std::nullopt;
    }
    const std::string_view doing = outcome.cpu * 2 < outcome.wall ? "was waiting" : "was still running";
    return Classification{Verdict::TimeLimit, DecidedBy::WallTime,
                          fmt::format("{} when {} had passed, used only {:.2f} s of CPU time", doing, showLimit(limits.wall),
                                      std::chrono::duration<double>(outcome.cpu).count())};
}

Finding endedBySignal(const RunOutcome& outcome, const Limits& limits, const CheckResult&)
{
    if (outcome.stop != StopCause::Signalled) {
        return std::nullopt;
    }
    const SignalText* const known = findSignal(outcome.signal);
    std::string message = known != nullptr ? fmt::format("killed by {}: {}", known->name, known->meaning)
                                           : fmt::format("killed by signal {}", outcome.signal);
    if (outcome.signal == kFileSizeSignal) {
        message += fmt::format(" of {}", showSize(limits.fileSize));
    }
    return Classification{Verdict::RuntimeError, DecidedBy::Signal, std::move(message)};
}

/// Shells and runtimes report a child's signal as 128 plus its number, and failed starts as 126 and 127.
std::string explainExit(int code)
{
    const SignalText* const signal = findSignal(code - 128);
    if (signal != nullptr) {
        return fmt::format("exited with code {}, as after {}: {}", code, signal->name, signal->meaning);
    }
    if (code == 126 || code == 127) {
        return fmt::format("exited with code {}: a command {}", code, code == 127 ? "was not found" : "could not be executed");
    }
    return fmt::format("exited with code {}", code);
}

Finding endedWithCode(const RunOutcome& outcome, const Limits&, const CheckResult&)
{
    if (outcome.exitCode == 0) {
        return std::nullopt;
    }
    return Classification{Verdict::RuntimeError, DecidedBy::ExitCode, explainExit(outcome.exitCode)};
}

Finding wrongAnswer(const RunOutcome&, const Limits&, const CheckResult& check)
{
    if (check.ok) {
        return std::nullopt;
    }
    return Classification{Verdict::WrongAnswer, DecidedBy::Checker, check.message};
}

constexpr std::array<Rule, 8> kPrecedence{ourFault,  outputLimit,   memoryLimit,   cpuLimit,
                                          wallLimit, endedBySignal, endedWithCode, wrongAnswer};

} // namespace

Classification classify(const RunOutcome& outcome, const Limits& limits, const CheckResult& check)
{
    for (const Rule rule : kPrecedence) {
        if (Finding found = rule(outcome, limits, check)) {
            return *std::move(found);
        }
    }
    return {};
}

} // namespace ca
