// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Follows one run of a session to its end, and does not trust the sandbox while it does.
#pragma once

#include "core/exec/session.h"

namespace ca {

/// Silence beyond the deadline, an answer for another run, an interruption that nobody asked for and more output or files than were
/// asked for all mean the same: this session is lost, with Fault::Broken.
class RunWatch {
public:
    /// Of a run that hands files back, `files` says how many may come: the size of its RunSpec::collect.
    RunWatch(Session& session, RunId run, Bytes outputLimit, SteadyTime deadline, std::size_t files = 0);

    [[nodiscard]] Result<SessionEvent> next(const std::stop_token& stop);

private:
    [[nodiscard]] Result<void> examine(const SessionEvent& event);

    Session& m_session;
    RunId m_run;
    SteadyTime m_deadline;
    std::uint64_t m_allowance; // bytes of output that may still come
    std::size_t m_files;       // collected files that may
};

/// Output of a run as it is kept for showing: the first bytes, and whether there were more.
class KeptOutput {
public:
    explicit KeptOutput(Bytes limit) : m_limit(static_cast<std::size_t>(limit.count())) {}
    void append(std::string_view bytes);
    [[nodiscard]] bool clipped() const { return m_clipped; }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::size_t m_limit;
    std::string m_bytes;
    bool m_clipped = false;
};

} // namespace ca
