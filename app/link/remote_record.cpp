// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_record.h"

#include "app/link/remote_package.h"
#include "app/link/remote_server.h"
#include "core/base/uuid.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace ca {

namespace {

WallTime timeFrom(const std::string& text)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    return time.isValid() ? WallTime(Millis(time.toMSecsSinceEpoch())) : wallNow();
}

std::vector<TestRecord> testsFrom(const std::vector<wire::TestView>& views)
{
    std::vector<TestRecord> tests;
    for (const wire::TestView& view : views) {
        TestRecord& test = tests.emplace_back();
        test.name = std::to_string(view.index.value_or(tests.size() - 1) + 1);
        test.sample = view.output.has_value();
        test.verdict = view.verdict.value_or(view.passed ? Verdict::Accepted : Verdict::WrongAnswer);
        test.message = view.error.value_or(std::string());
        test.cpu = view.time.value_or(Micros(0));
        test.memory = view.memory.value_or(Bytes());
    }
    return tests;
}

Micros slowestOf(const wire::Outcome& outcome)
{
    Micros slowest{0};
    for (const wire::TestView& test : outcome.tests) {
        slowest = std::max(slowest, test.time.value_or(Micros(0)));
    }
    return slowest.count() > 0 ? slowest : outcome.time.value_or(Micros(0));
}

std::size_t passedOf(const wire::Outcome& outcome)
{
    return static_cast<std::size_t>(
        std::count_if(outcome.tests.begin(), outcome.tests.end(), [](const wire::TestView& test) { return test.passed; }));
}

} // namespace

std::string recordUuid(const QUrl& server, const std::string& submission)
{
    if (isUuid(submission)) {
        return submission;
    }
    const QUuid ofServer = QUuid::createUuidV5(QUuid(), server.toString());
    return QUuid::createUuidV5(ofServer, QString::fromStdString(submission)).toString(QUuid::WithoutBraces).toStdString();
}

FinishedSubmission recordFrom(const QUrl& server, const wire::HistoryItem& item, const wire::SubmissionView& view)
{
    FinishedSubmission submission;
    SubmissionRecord& record = submission.record;
    record.uuid = recordUuid(server, item.id);
    record.problem = remoteProblemId(server, item.problemSlug.empty() ? view.problemSlug : item.problemSlug);
    record.language = view.language.empty() ? item.language : view.language;
    record.verdict = view.state.verdict;
    record.message = view.outcome.message;
    record.passed = view.outcome.passed.value_or(passedOf(view.outcome));
    record.total = view.outcome.total.value_or(view.outcome.tests.size());
    record.cpu = slowestOf(view.outcome);
    record.memory = view.outcome.memory.value_or(Bytes());
    record.when = timeFrom(view.createdAt.empty() ? item.createdAt : view.createdAt);
    record.judgedBy = serverName(server).toStdString();
    submission.source = view.code;
    submission.tests = testsFrom(view.outcome.tests);
    return submission;
}

} // namespace ca
