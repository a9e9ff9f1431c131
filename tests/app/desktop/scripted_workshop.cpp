// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/scripted_workshop.h"

#include <chrono>

namespace ca {

namespace {

using namespace std::chrono_literals;

Languages ourLanguages()
{
    auto languages = Languages::read(std::filesystem::path(CA_SOURCE_DIR) / "resources" / "languages.json");
    return std::move(languages).value();
}

} // namespace

Result<std::vector<ImageStatus>> ScriptedShelf::list()
{
    return std::vector<ImageStatus>{{.language = "python", .image = "codearena/python", .state = ImageStatus::State::Ready, .size = {},
                                     .detail = "Python 3.11.2, 118 MB", .root = {}},
                                    {.language = "cpp", .image = "codearena/cpp", .state = ImageStatus::State::Missing, .size = {},
                                     .detail = {}, .root = {}}};
}

Result<void> ScriptedShelf::build(const Language& /*language*/, ImageSource /*source*/, const Progress& progress, std::stop_token stop)
{
    progress({"Fetching packages", 0.4});
    std::unique_lock lock(m_mutex);
    const bool ended = m_changed.wait(lock, stop, [this] { return m_released; });
    return ended ? Result<void>() : Result<void>(fail(Fault::Cancelled, "cancelled"));
}

void ScriptedShelf::release()
{
    const std::lock_guard lock(m_mutex);
    m_released = true;
    m_changed.notify_all();
}

Result<void> ScriptedShelf::remove(const Language& /*language*/)
{
    return {};
}

Result<std::unique_ptr<Session>> NoSandboxes::open(const SessionRequest& /*request*/, SteadyTime /*deadline*/, std::stop_token /*stop*/)
{
    return fail(Fault::Unavailable, "no sandbox here");
}

ScriptedWorkshop::ScriptedWorkshop() : m_languages(ourLanguages()), m_engine({}, m_sessions, m_clock)
{
    findings = {{Finding::State::Good, "Docker", "29.1 at /var/run/docker.sock; ready in 91 ms; all limits hard", {}},
                {Finding::State::Note, "Embedded sandbox", "works, memory limit soft", "For hard limits start under systemd-run."},
                {Finding::State::Bad, "Go image", "is missing", "Build it below."}};
}

Result<std::unique_ptr<SessionFactory>> ScriptedWorkshop::factory(SandboxChoice /*kind*/, unsigned /*warm*/)
{
    return fail(Fault::Unavailable, "no sandbox here");
}

JudgeTicket ScriptedJudge::submit(const Submission& submission)
{
    submissions.push_back(submission);
    const JudgeTicket ticket{submissions.size()};
    const std::size_t tests = submission.problem->tests.size();
    Started started;
    started.sandbox.detail = "a scripted sandbox";
    started.tests = tests;
    tell(ticket, {{}, started});
    for (std::size_t i = 0; i < tests; ++i) {
        TestResult result;
        result.index = i;
        result.verdict = verdict;
        tell(ticket, {{}, TestFinished{result}});
    }
    SubmissionResult end;
    end.verdict = verdict;
    end.passed = verdict == Verdict::Accepted ? tests : 0;
    end.total = tests;
    end.slowestCpu = 21ms;
    tell(ticket, {{}, SubmissionFinished{end}});
    return ticket;
}

void ScriptedJudge::tell(JudgeTicket ticket, JudgeEvent event)
{
    QMetaObject::invokeMethod(this, [this, ticket, event = std::move(event)] { emit this->event(ticket, event); }, Qt::QueuedConnection);
}

} // namespace ca
