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
    Limits limits;
    bool terminal = false; // a pseudo terminal instead of pipes
};

class LiveRun {
public:
    /// Opens a sandbox, compiles and starts. A compile error is not an Error: see compileFailure().
    [[nodiscard]] static Result<std::unique_ptr<LiveRun>> start(SessionFactory& sessions, const LiveRunSpec& spec,
                                                                SteadyTime deadline, std::stop_token stop);

    /// The compiler's words when it refused the program; then there is nothing to run.
    [[nodiscard]] const std::optional<CompileFinished>& compile() const { return m_compile; }
    [[nodiscard]] bool running() const { return m_running; }

    [[nodiscard]] Result<void> feed(std::string_view bytes);
    [[nodiscard]] Result<void> closeInput();
    [[nodiscard]] Result<void> resize(std::uint16_t columns, std::uint16_t rows);
    [[nodiscard]] Result<void> interrupt();
    /// Output as it comes, then RunFinished.
    [[nodiscard]] Result<SessionEvent> next(SteadyTime deadline, std::stop_token stop);
    [[nodiscard]] const SandboxInfo& sandbox() const;

private:
    LiveRun() = default;
    std::unique_ptr<Session> m_session;
    std::optional<CompileFinished> m_compile;
    RunId m_run;
    bool m_running = false;
};

} // namespace ca
