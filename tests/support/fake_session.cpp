// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/support/fake_session.h"

#include <algorithm>
#include <chrono>

namespace ca {

namespace {

/// Only a broken test waits this long.
constexpr auto kGenerous = std::chrono::seconds(60);

bool breaksSession(Fault fault)
{
    return fault == Fault::Broken || fault == Fault::Internal;
}

} // namespace

ScriptedRun ScriptedRun::prints(std::string text)
{
    ScriptedRun run;
    run.outcome.stdoutBytes = Bytes{text.size()};
    run.chunks.emplace_back(Stream::Out, std::move(text));
    return run;
}

ScriptedRun ScriptedRun::ends(RunOutcome outcome)
{
    ScriptedRun run;
    run.outcome = outcome;
    return run;
}

std::string textOf(const Content& content)
{
    return content.text() ? *content.text() : std::string();
}

void FakeBoard::failCall(int number, Error error)
{
    const std::lock_guard lock(m_mutex);
    m_failures[number] = std::move(error);
}

void FakeBoard::hang(FakeCall kind)
{
    const std::lock_guard lock(m_mutex);
    m_hanging[kind] = true;
}

void FakeBoard::release()
{
    const std::lock_guard lock(m_mutex);
    m_hanging.clear();
    m_changed.notify_all();
}

bool FakeBoard::waitUntilHung(FakeCall kind)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, kGenerous, [&] { return m_hung[kind] > 0; });
}

int FakeBoard::calls() const
{
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

int FakeBoard::openSessions() const
{
    const std::lock_guard lock(m_mutex);
    return m_open;
}

int FakeBoard::sessionsEver() const
{
    const std::lock_guard lock(m_mutex);
    return m_ever;
}

int FakeBoard::mostOpenAtOnce() const
{
    const std::lock_guard lock(m_mutex);
    return m_most;
}

std::vector<SessionRequest> FakeBoard::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

std::vector<RunSpec> FakeBoard::started() const
{
    const std::lock_guard lock(m_mutex);
    return m_started;
}

std::vector<SandboxFile> FakeBoard::files() const
{
    const std::lock_guard lock(m_mutex);
    return m_files;
}

Result<void> FakeBoard::enter(FakeCall kind, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    ++m_calls;
    if (const auto failure = m_failures.find(m_calls); failure != m_failures.end()) {
        return fail(failure->second);
    }
    if (m_hanging[kind]) {
        ++m_hung[kind];
        m_changed.notify_all();
        m_changed.wait_until(lock, stop, std::chrono::steady_clock::now() + kGenerous, [&] { return !m_hanging[kind]; });
        --m_hung[kind];
    }
    if (stop.stop_requested()) {
        return fail(Fault::Cancelled, "cancelled");
    }
    return {};
}

void FakeBoard::noteOpen(const SessionRequest& request)
{
    const std::lock_guard lock(m_mutex);
    ++m_ever;
    ++m_open;
    m_most = std::max(m_most, m_open);
    m_requests.push_back(request);
}

void FakeBoard::noteClose()
{
    const std::lock_guard lock(m_mutex);
    --m_open;
}

FakeSession::FakeSession(FakeBoard& board, const Script& script, const Casting& casting)
    : m_board(board)
    , m_script(script)
    , m_casting(casting)
{
}

FakeSession::~FakeSession()
{
    close();
}

Result<void> FakeSession::enter(FakeCall kind, const std::stop_token& stop)
{
    if (m_state != State::Open) {
        return fail(Fault::Broken, "the session is no longer open");
    }
    Result<void> entered = m_board.enter(kind, stop);
    if (!entered && breaksSession(entered.error().fault)) {
        m_state = State::Broken;
    }
    return entered;
}

Result<void> FakeSession::put(const SandboxFile& file)
{
    if (auto entered = enter(FakeCall::Put); !entered) {
        return entered;
    }
    m_files[file.path] = textOf(file.content);
    const std::lock_guard lock(m_board.m_mutex);
    m_board.m_files.push_back(file);
    return {};
}

Result<RunId> FakeSession::start(const RunSpec& spec)
{
    if (auto entered = enter(FakeCall::Start); !entered) {
        return fail(std::move(entered.error()));
    }
    {
        const std::lock_guard lock(m_board.m_mutex);
        m_board.m_started.push_back(spec);
    }
    const RunId run{++m_runs};
    if (spec.inputMode == RunInput::Given) {
        queueEvents(run, spec, m_script(spec, m_files));
    } else if (m_casting) {
        m_actor = m_casting(spec, m_files);
        m_liveSpec = spec;
        m_heard.clear();
        cue(run, {});
    }
    return run;
}

void FakeSession::queueEvents(RunId run, const RunSpec& spec, ScriptedRun script)
{
    if (m_stuck) {
        return;
    }
    m_stuck = script.neverEnds;
    const RunId named = script.answersForAnotherRun ? RunId{run.value + 100} : run;
    for (auto& [stream, bytes] : script.chunks) {
        m_events.emplace_back(OutputChunk{named, stream, std::move(bytes)});
    }
    if (!script.neverEnds) {
        queueFiles(named, spec, script);
        m_events.emplace_back(RunFinished{named, script.outcome, std::nullopt});
    }
}

void FakeSession::queueFiles(RunId run, const RunSpec& spec, const ScriptedRun& script)
{
    for (const std::string& path : spec.collect) {
        if (const auto left = script.leaves.find(path); left != script.leaves.end()) {
            const auto limit = static_cast<std::size_t>(spec.collectLimit.count());
            m_events.emplace_back(CollectedFile{run, path, left->second.substr(0, limit), left->second.size() > limit});
        }
    }
}

void FakeSession::cue(RunId run, const Cue& cue)
{
    if (!m_actor) {
        return; // it has left the stage
    }
    Reaction reaction = m_actor(cue);
    if (!reaction.says.empty()) {
        m_events.emplace_back(OutputChunk{run, Stream::Out, std::move(reaction.says)});
    }
    if (reaction.exits) {
        ScriptedRun last;
        last.outcome.exitCode = *reaction.exits;
        last.leaves = std::move(reaction.leaves);
        queueEvents(run, m_liveSpec, std::move(last));
        m_actor = {};
    }
}

Result<void> FakeSession::feed(RunId run, std::string_view bytes)
{
    auto entered = enter(FakeCall::Feed);
    if (entered && m_casting) {
        m_heard += bytes;
        for (std::size_t end = m_heard.find('\n'); end != std::string::npos; end = m_heard.find('\n')) {
            const std::string line = m_heard.substr(0, end);
            m_heard.erase(0, end + 1);
            cue(run, {Cue::Kind::Line, line});
        }
    } else if (entered) {
        m_events.emplace_back(OutputChunk{run, Stream::Out, std::string(bytes)});
    }
    return entered;
}

Result<void> FakeSession::closeInput(RunId run)
{
    auto entered = enter(FakeCall::Feed);
    if (entered && m_casting) {
        cue(run, {Cue::Kind::End, {}});
    } else if (entered) {
        m_events.emplace_back(RunFinished{run, RunOutcome{}, std::nullopt});
    }
    return entered;
}

Result<void> FakeSession::resize(RunId run, std::uint16_t columns, std::uint16_t rows)
{
    auto entered = enter(FakeCall::Feed);
    if (entered) {
        m_events.emplace_back(OutputChunk{run, Stream::Out, std::to_string(columns) + "x" + std::to_string(rows)});
    }
    return entered;
}

Result<void> FakeSession::interrupt(RunId run)
{
    auto entered = enter(FakeCall::Feed);
    if (entered && (m_actor || !m_casting)) {
        m_actor = {};
        RunOutcome outcome;
        outcome.stop = StopCause::Interrupted;
        m_events.emplace_back(RunFinished{run, outcome, std::nullopt});
    }
    return entered;
}

Result<SessionEvent> FakeSession::next(SteadyTime deadline, std::stop_token stop)
{
    if (auto entered = enter(FakeCall::Next, stop); !entered) {
        return fail(std::move(entered.error()));
    }
    if (m_events.empty() && m_actor) {
        return waitForNews(deadline, stop);
    }
    if (m_events.empty()) {
        return fail(Fault::Timeout, "no event before the deadline"); // time is not waited for: it has passed
    }
    SessionEvent event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

/// Deadlines by a fake clock lie in the past and mean nothing here.
Result<SessionEvent> FakeSession::waitForNews(SteadyTime deadline, const std::stop_token& stop)
{
    const SteadyTime now = std::chrono::steady_clock::now();
    const SteadyTime until = deadline > now ? std::min(deadline, now + kGenerous) : now + kGenerous;
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_until(lock, stop, until, [] { return false; });
    return stop.stop_requested() ? fail(Fault::Cancelled, "woken") : fail(Fault::Timeout, "nobody said anything");
}

Result<void> FakeSession::reset()
{
    auto entered = enter(FakeCall::Reset);
    if (entered) {
        m_files.clear();
    }
    return entered;
}

void FakeSession::close() noexcept
{
    if (m_state != State::Closed) {
        m_state = State::Closed;
        m_board.noteClose();
    }
}

Result<std::unique_ptr<Session>> FakeSessionFactory::open(const SessionRequest& request, SteadyTime, std::stop_token stop)
{
    if (auto entered = m_board.enter(FakeCall::Open, stop); !entered) {
        return fail(std::move(entered.error()));
    }
    m_board.noteOpen(request);
    return std::make_unique<FakeSession>(m_board, m_script, m_casting);
}

} // namespace ca
