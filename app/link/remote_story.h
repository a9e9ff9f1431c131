// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One submission on a server: what the server says, in any order, twice or not at all, becomes the stream of events of a judge.
#pragma once

#include "core/model/judging.h"
#include "core/wire/codearena.h"

#include <set>
#include <string>
#include <vector>

namespace ca {

class RemoteStory {
public:
    /// The test ids are those of the problem's tests, by index, as far as the server has told them.
    RemoteStory(const Submission& submission, std::vector<std::string> testIds, SandboxInfo server);

    using Events = std::vector<JudgeEvent>;

    /// Known better, before it begins there.
    void setServer(SandboxInfo server) { m_server = std::move(server); }

    [[nodiscard]] Events queued();
    [[nodiscard]] Events hear(const wire::StatusEvent& event);
    [[nodiscard]] Events hear(const wire::TestEvent& event);
    [[nodiscard]] Events hear(const wire::CompletedEvent& event);
    /// It waits or runs, as a read says; the end of it is finish()'s.
    [[nodiscard]] Events hear(const wire::SubmissionView& view);
    /// The server's last word, with as much as it tells.
    [[nodiscard]] Events finish(Verdict verdict, const wire::Outcome& outcome);
    /// It will not end, or not here: JudgeError or Cancelled.
    [[nodiscard]] Events giveUp(Verdict verdict, const std::string& message);

    [[nodiscard]] bool isFinished() const { return m_finished; }
    /// The number of the last event that was heard, for servers that go on from there.
    [[nodiscard]] std::uint64_t lastNumber() const { return m_lastNumber; }

private:
    void start(Events& events);
    void forget();
    void addTest(const wire::TestView& view, Verdict overall, Events& events);
    [[nodiscard]] std::size_t indexOf(const wire::TestView& view);
    [[nodiscard]] TestResult resultOf(const wire::TestView& view, std::size_t index, Verdict verdict) const;
    void refuseToCompile(const wire::Outcome& outcome, Events& events) const;

    Submission m_submission;
    std::vector<std::string> m_testIds;
    SandboxInfo m_server;
    bool m_queued = false;
    bool m_started = false;
    bool m_beginningHeard = false; // of this attempt, as an event: a read may tell of its tests before
    bool m_finished = false;
    int m_attempt = 1;
    std::uint64_t m_lastNumber = 0;
    std::set<std::string> m_heard;       // tests by id
    std::set<std::size_t> m_told;        // by index
    std::size_t m_total = 0;             // as the server says
    std::size_t m_passed = 0;            // of those that were told
    Micros m_slowest{0};
    Bytes m_peak;
};

} // namespace ca
