// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/judge_command.h"

#include "app/cli/event_queue.h"
#include "app/cli/file_report.h"
#include "app/cli/interruption.h"
#include "app/cli/json_report.h"
#include "app/cli/junit_report.h"
#include "app/cli/problem_lookup.h"
#include "app/cli/table_report.h"
#include "core/base/files.h"

#include <memory>

#include <fmt/format.h>

namespace ca::cli {

namespace {

/// Hands all files to the engine and every event to the reports, in this thread.
class Judging {
public:
    Judging(const JudgePlan& plan, Workshop& workshop, std::vector<Report*> reports)
        : m_plan(plan)
        , m_engine(workshop.engine())
        , m_validatorLanguages(workshop.languages().ofValidators(*plan.problem))
        , m_reports(std::move(reports))
        , m_tally(plan.files.size())
    {
    }

    const Tally& run(PolicyMode policy, const std::stop_token& stop)
    {
        for (Report* report : m_reports) {
            report->begin();
        }
        for (std::size_t i = 0; i < m_plan.files.size(); ++i) {
            submit(i, policy);
        }
        collect(stop);
        if (stop.stop_requested()) {
            for (const SubmissionId id : m_ids) {
                m_engine.cancel(id);
            }
            collect({}); // the engine promises an end to each
        }
        for (Report* report : m_reports) {
            report->end(m_tally);
        }
        return m_tally;
    }

private:
    void submit(std::size_t index, PolicyMode policy)
    {
        const JudgedFile& file = m_plan.files[index];
        Submission submission = submissionOf(file, m_plan.problem, m_validatorLanguages);
        submission.selection = m_plan.selection;
        submission.policy = policy;
        submission.priority = Priority::Interactive;
        m_ids.push_back(m_engine.submit(std::move(submission),
                                        [queue = m_queue, index](const JudgeEvent& event) { queue->push(index, event); }));
    }

    void collect(const std::stop_token& stop)
    {
        while (m_finished < m_plan.files.size()) {
            const std::optional<Arrival> arrival = m_queue->pop(stop);
            if (!arrival) {
                return;
            }
            count(*arrival);
            for (Report* report : m_reports) {
                report->event(arrival->file, arrival->event, m_tally);
            }
        }
    }

    void count(const Arrival& arrival)
    {
        Judged& judged = m_tally[arrival.file];
        if (std::holds_alternative<Started>(arrival.event.what)) {
            judged.tests.clear(); // another attempt judges all tests again
        } else if (const auto* test = std::get_if<TestFinished>(&arrival.event.what)) {
            judged.tests.push_back(test->result);
        } else if (const auto* finished = std::get_if<SubmissionFinished>(&arrival.event.what)) {
            judged.result = finished->result;
            ++m_finished;
        }
    }

    const JudgePlan& m_plan;
    Engine& m_engine;
    std::vector<std::shared_ptr<const Language>> m_validatorLanguages;
    std::vector<Report*> m_reports;
    std::shared_ptr<EventQueue> m_queue = std::make_shared<EventQueue>();
    std::vector<SubmissionId> m_ids;
    Tally m_tally;
    std::size_t m_finished = 0;
};

std::unique_ptr<Report> mainReport(const JudgeOptions& options, const JudgePlan& plan, Console& out)
{
    if (options.json) {
        return std::make_unique<JsonReport>(out, plan);
    }
    if (plan.files.size() > 1) {
        return std::make_unique<TableReport>(out, plan);
    }
    return std::make_unique<FileReport>(out, plan);
}

void mentionSkipped(const JudgePlan& plan, Console& err)
{
    for (const std::string& file : plan.skipped) {
        err.line(fmt::format("arena: {} is left out: no language is known for its extension", file));
    }
}

} // namespace

namespace {

/// A folder from here, or the name of a problem that is in the library.
Result<JudgePlan> planFor(JudgeOptions options, const Workshop& workshop)
{
    std::error_code ignored;
    const bool isName = options.problem == options.problem.filename();
    if (isName && !std::filesystem::exists(options.problem, ignored)) {
        if (auto found = findProblem(options.problem.string(), problemPlaces(workshop, {}))) {
            options.problem = *std::move(found);
        } else {
            return fail(std::move(found.error()));
        }
    }
    return planJudging(options, workshop.languages());
}

} // namespace

int judge(const JudgeOptions& options, Workshop& workshop, const CommandContext& context)
{
    auto plan = planFor(options, workshop);
    if (!plan) {
        if (options.json) {
            writeJsonError(context.out, plan.error());
        }
        return complain(context.err, plan.error());
    }
    mentionSkipped(*plan, context.err);

    const std::unique_ptr<Report> report = mainReport(options, *plan, context.out);
    JunitReport junit(*plan);
    Judging judging(*plan, workshop, {report.get(), &junit});
    const Tally& tally = judging.run(options.policy, context.interruption.token());

    if (!options.junit.empty()) {
        if (auto written = writeFileAtomically(options.junit, junit.xml()); !written) {
            return complain(context.err, written.error());
        }
    }
    return context.interruption.signal() != 0 ? context.interruption.exitCode() : exitCodeOf(*plan, tally);
}

} // namespace ca::cli
