// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Sessions that, before they close, ask a program of ours what the programs before it have left behind: the test after the last
// one.
#pragma once

#include "core/base/clock.h"
#include "core/exec/session.h"

#include <map>
#include <mutex>
#include <string>

namespace ca::corpus {

/// What the probe printed in the session of each language record; a case has a record of its own. Thread safe.
class ProbeNotes {
public:
    void add(const Language* record, std::string text);
    /// "clean" is what one wants to read; empty when no session was opened.
    [[nodiscard]] std::string find(const Language* record) const;

private:
    mutable std::mutex m_mutex;
    std::map<const Language*, std::string> m_notes;
};

class ProbedSessions final : public SessionFactory {
public:
    /// The probe is a static program, as bytes.
    ProbedSessions(SessionFactory& inner, Content probe, ProbeNotes& notes)
        : m_inner(inner)
        , m_probe(std::move(probe))
        , m_notes(notes)
    {
    }

    [[nodiscard]] Result<std::unique_ptr<Session>> open(const SessionRequest& request, SteadyTime deadline,
                                                        std::stop_token stop) override;
    void expect(const SessionRequest& request) override { m_inner.expect(request); }

private:
    SessionFactory& m_inner;
    Content m_probe;
    ProbeNotes& m_notes;
};

} // namespace ca::corpus
