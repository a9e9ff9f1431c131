// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/run_stage.h"

#include "core/engine/classify.h"
#include "core/engine/commands.h"

#include <algorithm>

namespace ca::server {

namespace {

using namespace std::chrono_literals;

constexpr auto kOpening = 60s;
constexpr auto kPatience = std::chrono::hours(25); // the run's own wall limit ends it long before
constexpr auto kLeaving = 5s;                      // for the sandbox to say how an interrupted program ended
constexpr auto kGathering = 5ms;                   // so that a flood of output becomes a few large pieces
constexpr std::size_t kLargestPiece = std::size_t{16} << 10;

constexpr const char* kNobodyCould = "the server could not run this program; it is not your program's fault";

std::string_view wordFor(const RunOutcome& outcome)
{
    switch (outcome.stop) {
    case StopCause::Exited:
        return outcome.exitCode == 0 ? "completed" : "failed";
    case StopCause::CpuLimit:
    case StopCause::WallLimit:
        return "timeout";
    case StopCause::Interrupted:
        return "cancelled";
    case StopCause::Signalled:
    case StopCause::MemoryLimit:
    case StopCause::OutputLimit:
        break;
    }
    return "failed";
}

} // namespace

RunStage::RunStage(SessionFactory& sessions, LiveRunSpec spec, std::shared_ptr<RunLog> log, std::function<void()> ended)
    : m_sessions(sessions)
    , m_spec(std::move(spec))
    , m_log(std::move(log))
    , m_ended(std::move(ended))
    , m_thread([this] { play(); })
{
}

void RunStage::feed(const wire::RunInput& input)
{
    std::stop_source wake;
    {
        const std::lock_guard lock(m_mutex);
        m_wishes.inputs.push_back(input);
        wake = m_wake;
    }
    wake.request_stop();
}

void RunStage::cancel()
{
    std::stop_source wake;
    {
        const std::lock_guard lock(m_mutex);
        m_wishes.isCancelled = true;
        wake = m_wake;
    }
    m_leave.request_stop();
    wake.request_stop();
}

RunStage::Wishes RunStage::takeWishes()
{
    const std::lock_guard lock(m_mutex);
    if (m_wake.stop_requested()) {
        m_wake = std::stop_source();
    }
    return {std::exchange(m_wishes.inputs, {}), m_wishes.isCancelled, m_wake.get_token()};
}

bool RunStage::isCancelled() const
{
    const std::lock_guard lock(m_mutex);
    return m_wishes.isCancelled;
}

void RunStage::play()
{
    m_log->tell(wire::RunPhase::Starting);
    wire::RunEnd end = perform();
    flushAll();
    m_log->tell(std::move(end));
    m_ended();
}

wire::RunEnd RunStage::perform()
{
    auto run = LiveRun::start(m_sessions, m_spec, std::chrono::steady_clock::now() + kOpening, m_leave.get_token());
    if (!run) {
        return endOf(run.error());
    }
    if (const auto& compile = (*run)->compile()) {
        return {"compile_error", std::nullopt, compile->diagnostics, "the compiler refused the program", {}};
    }
    m_log->tell(wire::RunPhase::Running);
    return follow(**run);
}

wire::RunEnd RunStage::follow(LiveRun& run)
{
    for (;;) {
        const Wishes wishes = takeWishes();
        if (auto done = fulfil(run, wishes); !done) {
            return endOf(done.error());
        }
        auto event = run.next(std::chrono::steady_clock::now() + patience(), wishes.wake);
        if (!event) {
            const Fault fault = event.error().fault;
            if (fault != Fault::Cancelled && (fault != Fault::Timeout || (m_wasInterrupted && !hasPending()))) {
                return endOf(event.error());
            }
            flush(false);
            flush(true);
            continue;
        }
        if (const auto* chunk = std::get_if<OutputChunk>(&*event)) {
            gather(*chunk);
        } else if (const auto* finished = std::get_if<RunFinished>(&*event)) {
            flushAll();
            return endOf(finished->outcome);
        }
    }
}

SteadyTime::duration RunStage::patience() const
{
    if (hasPending()) {
        return kGathering;
    }
    return m_wasInterrupted ? SteadyTime::duration(kLeaving) : SteadyTime::duration(kPatience);
}

Result<void> RunStage::fulfil(LiveRun& run, const Wishes& wishes)
{
    if (wishes.isCancelled) {
        return std::exchange(m_wasInterrupted, true) ? Result<void>{} : run.interrupt();
    }
    for (const wire::RunInput& input : wishes.inputs) {
        Result<void> done;
        if (input.columns > 0 && input.rows > 0 && m_spec.terminal) {
            done = run.resize(input.columns, input.rows);
        }
        if (done && !input.bytes.empty()) {
            done = run.feed(input.bytes);
        }
        if (done && input.isLast) {
            done = run.closeInput();
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

wire::RunEnd RunStage::endOf(const RunOutcome& outcome) const
{
    wire::RunEnd end;
    end.status = wordFor(outcome);
    end.outcome = outcome;
    if (outcome.stop != StopCause::Interrupted) {
        end.message = classify(outcome, runLimits(*m_spec.language, m_spec.limits), {}).message;
    }
    end.skipped = outcome.stdoutBytes + outcome.stderrBytes - m_told; // what the sandbox cut off
    return end;
}

wire::RunEnd RunStage::endOf(const Error& error) const
{
    if (error.fault == Fault::Cancelled || isCancelled()) {
        return {"cancelled", std::nullopt, {}, {}, {}};
    }
    return {"error", std::nullopt, {}, kNobodyCould, {}};
}

void RunStage::gather(const OutputChunk& chunk)
{
    const bool isError = chunk.stream == Stream::Err;
    if (hasPending()) {
        flush(!isError); // what was said before it comes before it
    }
    std::string& pending = m_pending[isError ? 1 : 0];
    m_told = m_told + Bytes{chunk.bytes.size()};
    pending += chunk.bytes;
    if (pending.size() >= kLargestPiece) {
        flush(isError);
    }
}

bool RunStage::hasPending() const
{
    return std::any_of(m_pending.begin(), m_pending.end(), [](const std::string& bytes) { return wire::wholeCharacters(bytes) > 0; });
}

/// Half a character waits for its other half.
void RunStage::flush(bool isError)
{
    std::string& pending = m_pending[isError ? 1 : 0];
    while (const std::size_t whole = wire::wholeCharacters(std::string_view(pending).substr(0, kLargestPiece))) {
        m_log->tell(wire::RunPiece{isError, pending.substr(0, whole)});
        pending.erase(0, whole);
    }
}

void RunStage::flushAll()
{
    for (const bool isError : {false, true}) {
        flush(isError);
        if (std::string& half = m_pending[isError ? 1 : 0]; !half.empty()) {
            m_log->tell(wire::RunPiece{isError, std::exchange(half, {})});
        }
    }
}

} // namespace ca::server
