// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/run_command.h"

#include "app/cli/interruption.h"
#include "app/cli/live_input.h"
#include "app/cli/mailbox.h"
#include "app/cli/printable.h"
#include "app/cli/source_file.h"
#include "core/engine/live_run.h"

#include <csignal>
#include <cstring>
#include <unistd.h>

#include <fmt/format.h>

namespace ca::cli {

namespace {

using namespace std::chrono_literals;

constexpr char kCtrlC = 3;
constexpr int kKilled = 128 + SIGKILL;
constexpr auto kStartDeadline = 180s; // a sandbox from cold and the slowest compile limit
constexpr auto kLongestRun = 24h;
constexpr auto kEndDeadline = 10s; // for the sandbox to end a run that we gave up
constexpr Bytes kNoOutputLimit{std::uint64_t{1} << 40U};

Micros micros(double seconds)
{
    return std::chrono::duration_cast<Micros>(std::chrono::duration<double>(seconds));
}

LiveRunSpec specFor(const RunOptions& options, std::shared_ptr<const Language> language, std::string source, bool terminal)
{
    LiveRunSpec spec{std::move(language), std::move(source), options.arguments, {}, terminal};
    spec.limits.cpu = micros(options.seconds);
    spec.limits.wall = options.wallSeconds > 0 ? micros(options.wallSeconds) : Micros(kLongestRun);
    spec.limits.memory = mib(options.memoryMib);
    spec.limits.output = kNoOutputLimit;
    return spec;
}

std::string_view reasonOf(StopCause stop)
{
    switch (stop) {
    case StopCause::CpuLimit:
        return "stopped at the CPU time limit (--time)";
    case StopCause::WallLimit:
        return "stopped at the wall time limit (--wall)";
    case StopCause::MemoryLimit:
        return "stopped at the memory limit (--memory)";
    case StopCause::OutputLimit:
        return "stopped at the output limit";
    case StopCause::Interrupted:
        return "interrupted";
    default:
        return {};
    }
}

/// Also where the kernel was faster than the agent's own look at the counter.
bool ranOutOfMemory(const RunOutcome& outcome, Bytes limit)
{
    const bool killed = outcome.stop == StopCause::Signalled && outcome.signal == SIGKILL;
    return outcome.stop == StopCause::MemoryLimit || (killed && (outcome.oomKills > 0 || outcome.memory >= limit));
}

std::string nameOfSignal(int signal)
{
    const char* name = ::sigabbrev_np(signal);
    return name == nullptr ? std::to_string(signal) : fmt::format("{} (SIG{})", signal, name);
}

std::string summary(const RunOutcome& outcome, Bytes memoryLimit, const SandboxInfo& sandbox)
{
    std::string text = fmt::format("CPU {}, wall {}, memory {} ({})", readable(outcome.cpu), readable(outcome.wall),
                                   readable(outcome.memory), sandbox.kind);
    if (outcome.stop == StopCause::Signalled && !ranOutOfMemory(outcome, memoryLimit)) {
        return fmt::format("killed by signal {}; {}", nameOfSignal(outcome.signal), text);
    }
    const std::string_view reason = reasonOf(ranOutOfMemory(outcome, memoryLimit) ? StopCause::MemoryLimit : outcome.stop);
    return reason.empty() ? fmt::format("exit code {}; {}", outcome.exitCode, text) : fmt::format("{}; {}", reason, text);
}

int exitCodeOf(const RunOutcome& outcome, const Interruption& interruption)
{
    switch (outcome.stop) {
    case StopCause::Exited:
        return outcome.exitCode;
    case StopCause::Signalled:
        return 128 + outcome.signal;
    case StopCause::Interrupted:
        return interruption.signal() != 0 ? interruption.exitCode() : 128 + SIGINT;
    default:
        return kKilled;
    }
}

/// The conversation between a user and a program, until the program has ended.
class Conversation {
public:
    Conversation(LiveRun& run, Mailbox& mailbox, const CommandContext& context, bool terminal)
        : m_run(run)
        , m_mailbox(mailbox)
        , m_context(context)
        , m_terminal(terminal)
    {
    }

    Result<RunOutcome> hold()
    {
        if (m_terminal) {
            resize();
        }
        for (;;) {
            const Mailbox::Delivery delivery = m_mailbox.take();
            for (const Letter& letter : delivery.letters) {
                std::visit([this](const auto& content) { take(content); }, letter);
            }
            auto event = m_run.next(deadline(), delivery.wake);
            if (!event && isPause(event.error().fault)) {
                continue;
            }
            if (!event) {
                return fail(std::move(event.error()));
            }
            if (const auto* finished = std::get_if<RunFinished>(&*event)) {
                finishLine();
                return finished->outcome;
            }
            show(std::get<OutputChunk>(*event));
        }
    }

private:
    [[nodiscard]] SteadyTime deadline() const
    {
        return m_ending ? *m_ending : std::chrono::steady_clock::now() + 2 * kLongestRun;
    }

    /// A letter woke us, or nothing happened for very long; neither ends the run. Beyond kEndDeadline nothing will.
    [[nodiscard]] bool isPause(Fault fault) const { return fault == Fault::Cancelled || (fault == Fault::Timeout && !m_ending); }

    void take(const InputBytes& input)
    {
        for (const char key : input.bytes) {
            m_interrupts = key == kCtrlC ? m_interrupts + 1 : 0;
        }
        if (m_terminal && m_interrupts >= 2) {
            end();
        }
        tell(m_run.feed(input.bytes));
    }

    void take(const InputEnded&) { tell(m_run.closeInput()); }
    void take(const TerminalResized&) { resize(); }
    void take(const EndRequested&) { end(); }

    void resize()
    {
        const TerminalSize size = terminalSize(m_context.input);
        tell(m_run.resize(size.columns, size.rows));
    }

    void end()
    {
        if (!m_ending) {
            m_ending = std::chrono::steady_clock::now() + kEndDeadline;
            tell(m_run.interrupt());
        }
    }

    /// What cannot be told to a sandbox that died is heard again, as an error, from next().
    static void tell(const Result<void>& told) { static_cast<void>(told); }

    void show(const OutputChunk& chunk)
    {
        Console& console = chunk.stream == Stream::Err ? m_context.err : m_context.out;
        m_midLine = !chunk.bytes.ends_with('\n');
        if (!console.write(chunk.bytes)) {
            end(); // nobody reads: as SIGPIPE would have ended it
        }
    }

    /// So that the summary does not stand behind the program's last words.
    void finishLine()
    {
        if (m_terminal && m_midLine) {
            m_context.out.write("\r\n");
        }
    }

    LiveRun& m_run;
    Mailbox& m_mailbox;
    const CommandContext& m_context;
    bool m_terminal;
    int m_interrupts = 0; // Ctrl+C in a row
    bool m_midLine = false;
    std::optional<SteadyTime> m_ending;
};

Result<RunOutcome> converse(LiveRun& run, const CommandContext& context, bool terminal)
{
    Mailbox mailbox;
    context.interruption.listen([&mailbox](int signal) {
        const bool resized = signal == SIGWINCH;
        mailbox.post(resized ? Letter(TerminalResized{}) : Letter(EndRequested{}));
        return resized;
    });
    std::optional<RawTerminal> raw;
    if (terminal) {
        raw.emplace(context.input);
        context.interruption.onLeave([&raw] { raw->restore(); });
    }
    auto outcome = [&] {
        const InputPump pump(context.input, mailbox);
        return Conversation(run, mailbox, context, terminal).hold();
    }();
    context.interruption.onLeave({});
    context.interruption.listen({});
    return outcome;
}

int complainUnlessInterrupted(const Error& error, const CommandContext& context)
{
    return context.interruption.signal() != 0 ? context.interruption.exitCode() : complain(context.err, error);
}

} // namespace

int run(const RunOptions& options, Workshop& workshop, const CommandContext& context)
{
    constexpr Bytes kLargestSource = mib(1);
    auto source = readSource(options.file, kLargestSource);
    if (!source) {
        return complain(context.err, source.error());
    }
    auto language = languageOf(options.file, options.language, workshop.languages());
    if (!language) {
        return complain(context.err, language.error());
    }

    const bool terminal = ::isatty(context.input) == 1 && context.out.traits().terminal;
    auto live = LiveRun::start(workshop.sessions(), specFor(options, *language, std::move(*source), terminal),
                               std::chrono::steady_clock::now() + kStartDeadline, context.interruption.token());
    if (!live) {
        return complainUnlessInterrupted(live.error(), context);
    }
    if (!(*live)->running()) {
        context.err.write(printable((*live)->compile() ? (*live)->compile()->diagnostics : std::string{}));
        context.err.line(context.err.paint(Style::Bad, "Compile error"));
        return kNotAsExpected;
    }
    auto outcome = converse(**live, context, terminal);
    if (!outcome) {
        return complainUnlessInterrupted(outcome.error(), context);
    }
    context.err.line(context.err.paint(Style::Faint, summary(*outcome, mib(options.memoryMib), (*live)->sandbox())));
    return exitCodeOf(*outcome, context.interruption);
}

} // namespace ca::cli
