// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/package_verification.h"

#include "app/cli/event_queue.h"
#include "app/cli/judge_plan.h"
#include "app/cli/printable.h"
#include "core/base/files.h"
#include "core/engine/input_validation.h"
#include "core/harness/answers.h"
#include "core/package/package.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ca::cli {

namespace {

namespace fs = std::filesystem;

constexpr Bytes kLargestValue = mib(64);
/// A busy machine makes programs look slow, never fast: a time that breaks a rule is measured again before it counts.
constexpr int kMeasurements = 3;
/// And several packages at a time make programs wait: CPU time is what is verified, wall time only ends what sleeps.
constexpr int kPatience = 4;

Remark mistake(std::string file, std::string text)
{
    return {Remark::Severity::Error, std::move(file), 0, std::move(text)};
}

std::string textOf(const Content& content)
{
    return content.text() ? *content.text() : readFile(content.file(), kLargestValue).value_or(std::string());
}

std::string sentence(const Error& error)
{
    return error.hint.empty() ? error.what : error.what + ". " + error.hint;
}

Micros scaled(Micros time, double factor)
{
    return Micros(static_cast<Micros::rep>(static_cast<double>(time.count()) * factor));
}

bool contains(const std::vector<Verdict>& verdicts, Verdict wanted)
{
    return std::find(verdicts.begin(), verdicts.end(), wanted) != verdicts.end();
}

bool mustBeTooSlow(const JudgedFile& file)
{
    return contains(file.required, Verdict::TimeLimit)
        || (contains(file.permitted, Verdict::TimeLimit) && !contains(file.permitted, Verdict::WrongAnswer)
            && !contains(file.permitted, Verdict::RuntimeError));
}

bool mustBeFast(const JudgedFile& file)
{
    return file.permitted.empty() || file.permitted == std::vector{Verdict::Accepted};
}

/// Every test of a function problem must fit its signature, or drivers and checker could not make sense of it.
void checkValues(VerifiedPackage& report, const Problem& problem)
{
    for (const TestCase& test : problem.tests) {
        const std::string input = textOf(test.input);
        const auto fits = checkArguments(*problem.signature, input);
        if (!fits) {
            report.remarks.push_back(mistake(fmt::format("data/{}.in", test.name), fits.error().what));
            continue;
        }
        if (!problem.validators.empty()) {
            continue; // its answers are the validator's business
        }
        if (const auto answers = checkAnswer(*problem.signature, input, textOf(test.answer)); !answers) {
            report.remarks.push_back(mistake(fmt::format("data/{}.ans", test.name), answers.error().what));
        }
    }
}

std::vector<InputToValidate> inputsFor(const Problem& problem, const PackagedProgram& validator)
{
    std::vector<InputToValidate> inputs;
    for (const TestCase& test : problem.tests) {
        inputs.push_back(
            {fmt::format("data/{}.in", test.name), test.input, argumentsOfInputValidator(validator, test), test.files});
    }
    return inputs;
}

/// What a validator said to the author about the first test that failed.
std::string judgeWords(const Judged& judged)
{
    const auto said = std::find_if(judged.tests.begin(), judged.tests.end(), [](const TestResult& test) {
        return test.verdict != Verdict::Accepted && !test.judgeMessage.empty();
    });
    return said == judged.tests.end() ? std::string() : fmt::format(" (the validator on {}: {})", said->name, said->judgeMessage);
}

void checkTimes(VerifiedPackage& report, const Problem& problem)
{
    const TimeMargins& margins = problem.margins;
    if (!problem.limitsGiven) {
        return;
    }
    if (report.slowestAccepted && scaled(*report.slowestAccepted, margins.accepted) > problem.limits.cpu) {
        report.remarks.push_back(
            mistake("problem.yaml",
                    fmt::format("the time limit of {} is less than {:g} times what the slowest accepted "
                                "submission takes, {}",
                                readable(problem.limits.cpu), margins.accepted, readable(*report.slowestAccepted))));
    }
}

} // namespace

bool VerifiedPackage::good(bool strictly) const
{
    const auto counts = [strictly](const Remark& remark) {
        return remark.severity == Remark::Severity::Error || (strictly && remark.severity == Remark::Severity::Warning);
    };
    return std::none_of(remarks.begin(), remarks.end(), counts)
        && std::all_of(submissions.begin(), submissions.end(), [](const VerifiedSubmission& s) { return s.asExpected; });
}

VerifiedPackage PackageVerification::verify(const fs::path& folder, const std::stop_token& stop) const
{
    VerifiedPackage report;
    report.id = folder.filename().empty() ? folder.parent_path().filename().string() : folder.filename().string();
    report.remarks = examinePackage(folder);
    auto problem = readPackage(folder);
    if (!problem) {
        if (report.good()) { // the examination has not told already
            report.remarks.push_back(mistake("", sentence(problem.error())));
        }
        return report;
    }
    report.title = problem->title;
    report.difficulty = problem->difficulty;
    report.tests = problem->tests.size();
    report.limit = problem->limits.cpu;
    if (problem->signature) {
        checkValues(report, *problem);
    }
    checkInputs(report, *problem, stop);
    checkSubmissions(report, folder, stop);
    checkTimes(report, *problem);
    return report;
}

void PackageVerification::checkInputs(VerifiedPackage& report, const Problem& problem, const std::stop_token& stop) const
{
    for (const PackagedProgram& validator : problem.inputValidators) {
        const auto language = m_workshop.languages().of(validator);
        if (!language) {
            report.remarks.push_back(
                {Remark::Severity::Note, validator.name, 0, "is in a language that is not known here, so it was not run"});
            continue;
        }
        const auto inputs = inputsFor(problem, validator);
        const auto findings =
            validateInputs({m_options, m_sessions, m_clock, problem.validatorLimits, stop}, validator, language, inputs);
        if (!findings) {
            report.remarks.push_back(mistake(validator.name, sentence(findings.error())));
            continue;
        }
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            if (!(*findings)[i].accepted) {
                report.remarks.push_back(mistake(
                    inputs[i].name, fmt::format("refused by {}: {}", validator.name, printableLine((*findings)[i].words))));
            }
        }
    }
}

void PackageVerification::checkSubmissions(VerifiedPackage& report, const fs::path& folder, const std::stop_token& stop) const
{
    JudgeOptions options;
    options.problem = folder;
    options.files = {folder / "submissions"};
    const auto plan = planJudging(options, m_workshop.languages());
    if (!plan) {
        report.remarks.push_back(mistake("submissions", sentence(plan.error())));
        return;
    }
    for (const JudgedFile& file : plan->files) {
        if (stop.stop_requested()) {
            return;
        }
        checkSubmission(report, plan->problem, file, stop);
    }
}

void PackageVerification::checkSubmission(VerifiedPackage& report, const std::shared_ptr<const Problem>& problem,
                                          const JudgedFile& file, const std::stop_token& stop) const
{
    const bool tooSlow = mustBeTooSlow(file);
    const auto judgedBy = std::make_shared<Problem>(*problem);
    judgedBy->limits.wall *= kPatience;
    if (tooSlow && problem->limitsGiven) { // it must be too slow by a margin
        judgedBy->limits.cpu = scaled(problem->limits.cpu, problem->margins.tooSlow);
    }
    Judged judged = judge(judgedBy, file, tooSlow, stop);
    for (int again = 1; again < kMeasurements && mustBeFast(file) && judged.result; ++again) {
        if (scaled(judged.result->slowestCpu, problem->margins.accepted) <= problem->limits.cpu) {
            break;
        }
        Judged other = judge(judgedBy, file, false, stop);
        if (other.result && other.result->slowestCpu < judged.result->slowestCpu) {
            judged = std::move(other);
        }
    }
    VerifiedSubmission verified{file.label, file.language->id, expectation(file), Verdict::Cancelled, {}, false, {}};
    if (judged.result) {
        verified.verdict = judged.result->verdict;
        verified.slowest = judged.result->slowestCpu;
        verified.asExpected = asExpected(file, judged);
        verified.message = judged.result->message;
        if (const auto missed = disappointments(file, judged); !missed.empty()) {
            verified.message = fmt::format("{}", fmt::join(missed, "; ")) + judgeWords(judged);
        }
    }
    if (verified.asExpected && mustBeFast(file)) {
        report.slowestAccepted = std::max(report.slowestAccepted.value_or(Micros{}), verified.slowest);
    } else if (verified.asExpected && tooSlow) {
        report.fastestTooSlow = std::min(report.fastestTooSlow.value_or(Micros::max()), verified.slowest);
    } else if (!verified.asExpected && tooSlow && problem->limitsGiven) {
        verified.message += fmt::format(" (with {:g} times the limit)", problem->margins.tooSlow);
    }
    report.submissions.push_back(std::move(verified));
}

Judged PackageVerification::judge(const std::shared_ptr<const Problem>& problem, const JudgedFile& file, bool mayStop,
                                  const std::stop_token& stop) const
{
    Submission submission = submissionOf(file, problem, m_workshop.languages().ofValidators(*problem));
    submission.policy = PolicyMode::Off;
    submission.selection.stopAtFirstFailure = mayStop;
    const auto queue = std::make_shared<EventQueue>();
    Engine& engine = m_workshop.engine();
    const SubmissionId id = engine.submit(std::move(submission), [queue](const JudgeEvent& event) { queue->push(0, event); });
    Judged judged;
    std::stop_token waiting = stop;
    while (!judged.result) {
        const std::optional<Arrival> arrival = queue->pop(waiting);
        if (!arrival) {
            engine.cancel(id);
            waiting = {}; // its end is promised
        } else if (std::holds_alternative<Started>(arrival->event.what)) {
            judged.tests.clear();
        } else if (const auto* test = std::get_if<TestFinished>(&arrival->event.what)) {
            judged.tests.push_back(test->result);
        } else if (const auto* finished = std::get_if<SubmissionFinished>(&arrival->event.what)) {
            judged.result = finished->result;
        }
    }
    return judged;
}

} // namespace ca::cli
