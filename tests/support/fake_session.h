// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A sandbox without processes: runs answer by a script, any call can be made to fail or to hang until it is cancelled.
#pragma once

#include "core/exec/session.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ca {

/// What a run writes and how it ends. Chunks come in this order; a run that never ends is silent after them.
struct ScriptedRun {
    std::vector<std::pair<Stream, std::string>> chunks;
    RunOutcome outcome;
    bool neverEnds = false;
    bool answersForAnotherRun = false;
    std::map<std::string, std::string> leaves; // files by path; those that RunSpec::collect names come back

    [[nodiscard]] static ScriptedRun prints(std::string text);
    [[nodiscard]] static ScriptedRun ends(RunOutcome outcome);
};

/// The script of all sessions of a factory: what a run with this spec does in a sandbox with these files.
using Script = std::function<ScriptedRun(const RunSpec& spec, const std::map<std::string, std::string>& files)>;

/// What a live run hears: first that it has started, then lines, at last that no more will come.
struct Cue {
    enum class Kind : std::uint8_t { Started, Line, End };
    Kind kind = Kind::Started;
    std::string line; // without its end
};

/// And does about it.
struct Reaction {
    std::string says;
    std::optional<int> exits;
    std::map<std::string, std::string> leaves; // files, when it exits
};

/// Plays one live run. Without actors a live run echoes what it is fed and ends with its input.
using Actor = std::function<Reaction(const Cue&)>;
using Casting = std::function<Actor(const RunSpec&, const std::map<std::string, std::string>& files)>;

/// The text of a Content that is at hand.
[[nodiscard]] std::string textOf(const Content& content);

/// Where a call to a factory or one of its sessions can be made to fail or hang.
enum class FakeCall : std::uint8_t { Open, Put, Start, Feed, Next, Reset };

/// Shared by a factory and its sessions; thread safe. Calls are counted over all of them, from 1.
class FakeBoard {
public:
    /// The n-th call fails once; a session that fails with Broken or Internal stays broken.
    void failCall(int number, Error error);
    /// From now on every call of this kind waits until its stop token is triggered (Open, Next) or release() is called.
    void hang(FakeCall kind);
    void release();
    /// Waits until a call of this kind hangs. False when none does within a generous time.
    [[nodiscard]] bool waitUntilHung(FakeCall kind);

    [[nodiscard]] int calls() const;
    [[nodiscard]] int openSessions() const;
    [[nodiscard]] int sessionsEver() const;
    [[nodiscard]] int mostOpenAtOnce() const;
    [[nodiscard]] std::vector<SessionRequest> requests() const;
    [[nodiscard]] std::vector<RunSpec> started() const;
    [[nodiscard]] std::vector<SandboxFile> files() const;

private:
    friend class FakeSession;
    friend class FakeSessionFactory;

    [[nodiscard]] Result<void> enter(FakeCall kind, const std::stop_token& stop);
    void noteOpen(const SessionRequest& request);
    void noteClose();

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<int, Error> m_failures;
    std::map<FakeCall, bool> m_hanging;
    std::map<FakeCall, int> m_hung;
    int m_calls = 0;
    int m_open = 0;
    int m_ever = 0;
    int m_most = 0;
    std::vector<SessionRequest> m_requests;
    std::vector<RunSpec> m_started;
    std::vector<SandboxFile> m_files;
};

/// Keeps to the state machine of core/exec/session.h. While an actor plays, next() waits to be woken, as a real one would.
class FakeSession final : public Session {
public:
    FakeSession(FakeBoard& board, const Script& script, const Casting& casting);
    ~FakeSession() override;

    [[nodiscard]] Result<void> put(const SandboxFile& file) override;
    [[nodiscard]] Result<RunId> start(const RunSpec& spec) override;
    [[nodiscard]] Result<void> feed(RunId run, std::string_view bytes) override;
    [[nodiscard]] Result<void> closeInput(RunId run) override;
    [[nodiscard]] Result<void> resize(RunId run, std::uint16_t columns, std::uint16_t rows) override;
    [[nodiscard]] Result<void> interrupt(RunId run) override;
    [[nodiscard]] Result<SessionEvent> next(SteadyTime deadline, std::stop_token stop) override;
    [[nodiscard]] Result<void> reset() override;
    void close() noexcept override;
    [[nodiscard]] const SandboxInfo& info() const override { return m_info; }

private:
    enum class State : std::uint8_t { Open, Broken, Closed };

    [[nodiscard]] Result<void> enter(FakeCall kind, const std::stop_token& stop = {});
    void queueEvents(RunId run, const RunSpec& spec, ScriptedRun script);
    void queueFiles(RunId run, const RunSpec& spec, const ScriptedRun& script);

    void cue(RunId run, const Cue& cue);
    [[nodiscard]] Result<SessionEvent> waitForNews(SteadyTime deadline, const std::stop_token& stop);

    FakeBoard& m_board;
    const Script& m_script;
    const Casting& m_casting;
    Actor m_actor; // of the live run under way
    RunSpec m_liveSpec;
    std::string m_heard; // by it, since the last end of a line
    State m_state = State::Open;
    std::uint32_t m_runs = 0;
    std::map<std::string, std::string> m_files;
    std::deque<SessionEvent> m_events;
    bool m_stuck = false; // behind a run that never ends
    SandboxInfo m_info{"fake", "scripted", true, true, true};
};

class FakeSessionFactory final : public SessionFactory {
public:
    explicit FakeSessionFactory(Script script, Casting casting = {})
        : m_script(std::move(script))
        , m_casting(std::move(casting))
    {
    }

    [[nodiscard]] FakeBoard& board() { return m_board; }

    [[nodiscard]] Result<std::unique_ptr<Session>> open(const SessionRequest& request, SteadyTime deadline,
                                                        std::stop_token stop) override;
    void expect(const SessionRequest&) override {}

private:
    FakeBoard m_board;
    Script m_script;
    Casting m_casting;
};

} // namespace ca
