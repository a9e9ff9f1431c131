// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/self_test.h"

#include "app/cli/event_queue.h"
#include "app/cli/printable.h"
#include "app/cli/source_file.h"

#include <memory>
#include <optional>

#include <fmt/format.h>

namespace ca::cli {

namespace {

std::shared_ptr<const Problem> addition()
{
    Problem problem;
    problem.id = "self-test";
    problem.title = "Self-test";
    problem.limits.cpu = std::chrono::seconds(10);
    problem.limits.wall = std::chrono::seconds(30);
    TestCase& test = problem.tests.emplace_back();
    test.name = "2 + 3";
    test.sample = true;
    test.input = Content(std::string("2 3\n"));
    test.answer = Content(std::string("5\n"));
    return std::make_shared<const Problem>(std::move(problem));
}

/// In the folder of the image, which languages may share.
std::filesystem::path programOf(const Language& language, const std::filesystem::path& recipes)
{
    const std::string extension = std::filesystem::path(language.sourceFile).extension().string();
    const std::string name = language.selfTest.empty() ? "selftest" + extension : language.selfTest;
    return recipes / language.image.substr(language.image.rfind('/') + 1) / name;
}

struct Observed {
    std::string sandbox;
    std::string diagnostics;
    std::optional<TestResult> test;
    SubmissionResult result;
};

void observe(Observed& seen, const JudgeEvent& event)
{
    if (const auto* started = std::get_if<Started>(&event.what)) {
        seen.sandbox = started->sandbox.kind;
    } else if (const auto* compiled = std::get_if<CompileFinished>(&event.what)) {
        seen.diagnostics = compiled->diagnostics;
    } else if (const auto* test = std::get_if<TestFinished>(&event.what)) {
        seen.test = test->result;
    }
}

Observed judgeOne(Submission submission, Engine& engine, const std::stop_token& stop)
{
    auto queue = std::make_shared<EventQueue>();
    const SubmissionId id = engine.submit(std::move(submission), [queue](const JudgeEvent& event) { queue->push(0, event); });
    Observed seen;
    std::stop_token waiting = stop;
    for (;;) {
        const std::optional<Arrival> arrival = queue->pop(waiting);
        if (!arrival) {
            engine.cancel(id);
            waiting = {}; // its end is promised
            continue;
        }
        observe(seen, arrival->event);
        if (const auto* finished = std::get_if<SubmissionFinished>(&arrival->event.what)) {
            seen.result = finished->result;
            return seen;
        }
    }
}

} // namespace

Result<std::string> selfTest(const Language& language, Workshop& workshop, std::stop_token stop)
{
    const std::filesystem::path program = programOf(language, workshop.recipes());
    auto source = readSource(program, kib(64));
    if (!source) {
        return source;
    }
    Submission submission;
    submission.problem = addition();
    submission.language = workshop.languages().find(language.id);
    submission.source = std::move(*source);
    submission.policy = PolicyMode::Off;
    const Observed seen = judgeOne(std::move(submission), workshop.engine(), stop);
    if (seen.result.verdict != Verdict::Accepted) {
        std::string words = seen.result.message.empty() ? seen.diagnostics.substr(0, 300) : seen.result.message;
        return fail(seen.result.verdict == Verdict::JudgeError ? Fault::Unavailable : Fault::Internal,
                    fmt::format("the self-test ended with {}: {}", title(seen.result.verdict), words),
                    fmt::format("arena images build {} makes the image anew; arena doctor tells more.", language.id));
    }
    return fmt::format(": {}, {} in {}", readable(seen.result.slowestCpu), readable(seen.result.peakMemory), seen.sandbox);
}

} // namespace ca::cli
