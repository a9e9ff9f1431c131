// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/run_check.h"

#include "core/engine/classify.h"
#include "core/engine/output_check.h"
#include "core/harness/whole_program.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace ca {

namespace {

constexpr std::size_t kKept = std::size_t{64} << 10; // of each stream, for showing

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunOnly)
};

struct Finding {
    Verdict verdict = Verdict::Accepted;
    DecidedBy decidedBy = DecidedBy::Checker;
    QString message;
};

bool needsMore(const Problem& problem)
{
    return problem.interactive || problem.passes > 1 || !problem.validators.empty();
}

/// Nobody could tell a warning on the error output from a failure there, so the user is told what is right.
Finding findingOf(const RunEnd& end, const CheckResult& check)
{
    switch (end.how) {
    case RunEnd::How::TimedOut:
        return {Verdict::TimeLimit, DecidedBy::WallTime, Words::tr("The server ended it, for it took too long.")};
    case RunEnd::How::TooLong:
        return {Verdict::OutputLimit, DecidedBy::Output, Words::tr("It printed more than the server keeps.")};
    case RunEnd::How::Failed: {
        if (end.exitCode) {
            RunOutcome outcome;
            outcome.exitCode = *end.exitCode;
            const Classification failed = classify(outcome, {}, {});
            return {failed.verdict, failed.decidedBy, QString::fromStdString(failed.message)};
        }
        const QString why = !end.why.empty() ? QString::fromStdString(end.why)
            : check.ok && !end.output.empty()
            ? Words::tr("What it printed is right, but this server counts whatever writes to its error output as failed.")
            : Words::tr("It ended badly, or wrote to its error output: this server does not say which.");
        return {Verdict::RuntimeError, DecidedBy::ExitCode, why};
    }
    case RunEnd::How::Ended:
    case RunEnd::How::Uncompiled:
    case RunEnd::How::NotRun: break;
    }
    return check.ok ? Finding() : Finding{Verdict::WrongAnswer, DecidedBy::Checker, QString::fromStdString(check.message)};
}

StopCause stopOf(RunEnd::How how)
{
    return how == RunEnd::How::TimedOut ? StopCause::WallLimit : how == RunEnd::How::TooLong ? StopCause::OutputLimit : StopCause::Exited;
}

} // namespace

bool isOpen(const TestCase& test)
{
    return test.sample || test.fullFeedback;
}

std::vector<std::size_t> chosenTests(const Submission& submission)
{
    const std::vector<TestCase>& tests = submission.problem->tests;
    std::vector<std::size_t> all(tests.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const TestSelection& selection = submission.selection;
    if (selection.which == TestSelection::Which::Listed) {
        all = selection.listed;
    }
    std::erase_if(all, [&](std::size_t index) {
        return index >= tests.size() || (selection.which == TestSelection::Which::Samples && !tests[index].sample);
    });
    return all;
}

bool isOpen(const Submission& submission)
{
    const auto chosen = chosenTests(submission);
    return std::all_of(chosen.begin(), chosen.end(), [&](std::size_t index) { return isOpen(submission.problem->tests[index]); });
}

QString reasonToRefuse(const RunDialect& dialect, const Submission& submission)
{
    const QString kind = nameOf(dialect.kind());
    if (!submission.problem || !submission.language) {
        return Words::tr("There is nothing to run.");
    }
    const Problem& problem = *submission.problem;
    if (!isOpen(submission)) {
        return Words::tr("Hidden tests never leave this machine, and a %1 server only runs programs: samples and tests of your own can run there.").arg(kind);
    }
    if (problem.signature && !submission.wholeProgram && !hasWholeProgram(submission.language->id)) {
        return Words::tr("A %1 server runs whole programs. This problem asks for a function, and there is no driver that could go along with it in %2.")
            .arg(kind, QString::fromStdString(submission.language->name));
    }
    if (needsMore(problem)) {
        return Words::tr("The answers to this problem are checked by a program of its own, which a %1 server does not run.").arg(kind);
    }
    if (!dialect.languageOf(*submission.language)) {
        return Words::tr("A %1 server does not run %2, only %3.").arg(kind, QString::fromStdString(submission.language->name), dialect.languages());
    }
    const auto chosen = chosenTests(submission);
    const auto hasMore = [&](std::size_t index) { return !problem.tests[index].files.empty() || !problem.tests[index].programArguments.empty(); };
    if (!submission.moreFiles.empty() || !problem.includes.empty() || std::any_of(chosen.begin(), chosen.end(), hasMore)) {
        return Words::tr("A %1 server runs programs of one file, with nothing beside it.").arg(kind);
    }
    return chosen.empty() ? Words::tr("This problem has no samples to run.") : QString();
}

bool looksUncompiled(const RunDialect& dialect, const Language& language, const RunEnd& end)
{
    if (end.how == RunEnd::How::Uncompiled) {
        return true;
    }
    static const QRegularExpression kError(QStringLiteral(R"(^\S+:\d+:(?:\d+:)? (?:fatal )?error: )"), QRegularExpression::MultilineOption);
    const bool mayBe = end.how == RunEnd::How::Failed && language.compile && end.exitCode.value_or(1) == 1;
    return mayBe && kError.match(QString::fromStdString(dialect.compilerWords(end))).hasMatch();
}

Result<TestResult> resultOf(const Problem& problem, std::size_t index, const RunEnd& end)
{
    const TestCase& test = problem.tests[index];
    auto check = checkAgainstAnswer(problem, test);
    if (!check) {
        return fail(std::move(check.error()));
    }
    (*check)->hear(end.output);
    const Finding finding = findingOf(end, (*check)->finish());
    TestResult result;
    result.index = index;
    result.name = test.name;
    result.sample = test.sample;
    result.verdict = finding.verdict;
    result.decidedBy = finding.decidedBy;
    result.message = finding.message.toStdString();
    result.outcome.stop = stopOf(end.how);
    result.outcome.exitCode = end.exitCode.value_or(0);
    result.outcome.cpu = end.time.value_or(Micros(0));
    result.outcome.wall = end.time.value_or(Micros(0));
    result.outcome.memory = end.memory.value_or(Bytes());
    result.outcome.stdoutBytes = Bytes{end.output.size()};
    result.outcome.stderrBytes = Bytes{end.errors.size()};
    result.output = end.output.substr(0, kKept);
    result.errorOutput = end.errors.substr(0, kKept);
    result.outputClipped = end.output.size() > kKept;
    return result;
}

} // namespace ca
