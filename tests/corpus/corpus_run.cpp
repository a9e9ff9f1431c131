// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/corpus/corpus_run.h"

#include <fmt/format.h>

namespace ca::corpus {

namespace {

EngineOptions twoRunners()
{
    EngineOptions options;
    options.runners = 2;
    return options;
}

} // namespace

CorpusRun::CorpusRun(const std::vector<CorpusCase>& cases, SessionFactory& sessions)
    : m_entries(cases.size())
    , m_engine(twoRunners(), sessions, m_clock)
{
    for (std::size_t i = 0; i < cases.size(); ++i) {
        m_engine.submit(cases[i].submission, [this, i](const JudgeEvent& event) { hear(i, event); });
    }
}

void CorpusRun::hear(std::size_t index, const JudgeEvent& event)
{
    const std::lock_guard lock(m_mutex);
    Entry& entry = m_entries[index];
    if (const auto* started = std::get_if<Started>(&event.what)) {
        entry.judged = {*started, {}, {}, {}};
    } else if (const auto* compiled = std::get_if<CompileFinished>(&event.what)) {
        entry.judged.diagnostics = compiled->diagnostics;
    } else if (const auto* test = std::get_if<TestFinished>(&event.what)) {
        entry.judged.tests.push_back(test->result);
    } else if (const auto* finished = std::get_if<SubmissionFinished>(&event.what)) {
        entry.judged.result = finished->result;
        entry.finished = true;
        m_changed.notify_all();
    }
}

std::optional<Judged> CorpusRun::wait(std::size_t index, SteadyTime deadline)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait_until(lock, deadline, [&] { return m_entries[index].finished; })) {
        return std::nullopt;
    }
    return m_entries[index].judged;
}

std::string summary(const CorpusCase& judged, const Judged& outcome)
{
    Micros wall{0};
    for (const TestResult& test : outcome.tests) {
        wall = std::max(wall, test.outcome.wall);
    }
    const auto seconds = [](Micros time) { return std::chrono::duration<double>(time).count(); };
    return fmt::format("{:<44} {:<13} by {:<9} cpu {:6.3f} s  wall {:6.3f} s  memory {:6.1f} MiB", judged.name,
                       name(outcome.result.verdict), name(outcome.result.decidedBy), seconds(outcome.result.slowestCpu),
                       seconds(wall),
                       static_cast<double>(outcome.result.peakMemory.count()) / static_cast<double>(mib(1).count()));
}

} // namespace ca::corpus
