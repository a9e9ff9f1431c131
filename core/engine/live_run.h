// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One program run with a live terminal or pipe: compile, start, feed, watch. No tests, no verdict.
#pragma once

#include "core/exec/session.h"

#include <memory>

namespace ca {

struct LiveRunSpec {
    std::shared_ptr<const Language> language;
    std::string source;
    std::vector<std::string> arguments;
    Limits limits; // processes, open files and stack come from the language
    bool terminal = false; // a pseudo terminal instead of pipes
};

/// Belongs to one thread at a time, as its session does. Destruction kills what still runs.
class LiveRun {
public:
    /// Opens a sandbox, compiles and starts. A compile error is not an Error: see compile().
    [[nodiscard]] static Result<std::unique_ptr<LiveRun>> start(SessionFactory& sessions, const LiveRunSpec& spec,
                                                                SteadyTime deadline, std::stop_token stop);

    /// The compiler's words when it refused the program; then there is nothing to run, and running() is false.
    [[nodiscard]] const std::optional<CompileFinished>& compile() const { return m_compile; }
    [[nodiscard]] bool running() const { return m_running; }

    // Without effect once the program has ended.
    [[nodiscard]] Result<void> feed(std::string_view bytes);
    [[nodiscard]] Result<void> closeInput();
    [[nodiscard]] Result<void> resize(std::uint16_t columns, std::uint16_t rows);
    [[nodiscard]] Result<void> interrupt();

    /// Output as it comes, then RunFinished. Timeout and Cancelled leave the program running, any other Error ends it.
    /// Not to be called when nothing is running.
    [[nodiscard]] Result<SessionEvent> next(SteadyTime deadline, std::stop_token stop);

    [[nodiscard]] const SandboxInfo& sandbox() const { return m_sandbox; }

private:
    explicit LiveRun(std::unique_ptr<Session> session);
    [[nodiscard]] Result<void> begin(const LiveRunSpec& spec, SteadyTime deadline, const std::stop_token& stop);
    [[nodiscard]] Result<bool> compileSource(const LiveRunSpec& spec, const Limits& limits, SteadyTime deadline,
                                             const std::stop_token& stop);

    std::unique_ptr<Session> m_session;
    SandboxInfo m_sandbox;
    std::optional<CompileFinished> m_compile;
    RunId m_run;
    bool m_running = false;
};

} // namespace ca
