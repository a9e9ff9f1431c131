// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_story.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace ca;

namespace {

RemoteStory storyOfFive()
{
    auto problem = std::make_shared<Problem>();
    std::vector<std::string> ids;
    for (int i = 1; i <= 5; ++i) {
        problem->tests.emplace_back().name = "sample/" + std::to_string(i);
        ids.push_back("00000000-0000-4000-9000-00000000000" + std::to_string(i));
    }
    Submission submission;
    submission.problem = std::move(problem);
    return {submission, std::move(ids), {"lab:3000", {}, false, false, false}};
}

QJsonArray recorded()
{
    QFile file(QStringLiteral(CA_SOURCE_DIR "/tests/core/wire/recorded/verdicts.json"));
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

std::string text(const QJsonValue& value)
{
    return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).toStdString();
}

RemoteStory::Events hear(RemoteStory& story, const QJsonArray& event)
{
    const QString name = event[0].toString();
    const std::string json = text(event[1]);
    if (name == QLatin1String("submission_status")) {
        return story.hear(wire::statusEventFrom(json).value());
    }
    return name == QLatin1String("submission_completed") ? story.hear(wire::completedEventFrom(json).value()) : RemoteStory::Events();
}

template <class What> int count(const RemoteStory::Events& events)
{
    return static_cast<int>(
        std::count_if(events.begin(), events.end(), [](const JudgeEvent& event) { return std::holds_alternative<What>(event.what); }));
}

} // namespace

class RemoteStoryTest : public QObject {
    Q_OBJECT

private slots:
    void replaysWhatAServerSaid_data()
    {
        QTest::addColumn<QJsonObject>("record");
        const QJsonArray records = recorded();
        QVERIFY(records.size() >= 14);
        for (const QJsonValue& record : records) {
            QTest::newRow(qPrintable(record[QStringLiteral("name")].toString())) << record.toObject();
        }
    }
    void replaysWhatAServerSaid()
    {
        QFETCH(QJsonObject, record);
        RemoteStory story = storyOfFive();
        RemoteStory::Events all = story.queued();
        QJsonObject last;
        for (int round = 0; round < 2; ++round) { // once more is no more
            for (const QJsonValue& event : record[QStringLiteral("events")].toArray()) {
                const auto told = hear(story, event.toArray());
                all.insert(all.end(), told.begin(), told.end());
                last = event.toArray()[0] == QLatin1String("submission_completed") ? event.toArray()[1].toObject() : last;
            }
        }
        QVERIFY(!last.isEmpty());
        const auto read = story.hear(wire::submissionViewFrom(text(record[QStringLiteral("get")])).value());
        QVERIFY(read.empty());
        QCOMPARE(count<Queued>(all), 1);
        QCOMPARE(count<Started>(all), 1);
        QCOMPARE(count<SubmissionFinished>(all), 1);
        const SubmissionResult result = std::get<SubmissionFinished>(all.back().what).result;
        QCOMPARE(result.verdict, wire::jobStateFromWord(last[QStringLiteral("status")].toString().toStdString()).value().verdict);
        QCOMPARE(static_cast<int>(result.passed), last[QStringLiteral("passedCount")].toInt());
        QCOMPARE(static_cast<int>(result.total), last[QStringLiteral("totalCount")].toInt());
        const bool compiled = result.verdict != Verdict::CompileError;
        QCOMPARE(count<TestFinished>(all), compiled ? static_cast<int>(last[QStringLiteral("testResults")].toArray().size()) : 0);
        QCOMPARE(count<CompileFinished>(all), compiled ? 0 : 1);
    }

    void livesWithAnEndThatSaysNothing()
    {
        RemoteStory story = storyOfFive();
        const auto events = story.hear(wire::completedEventFrom(R"({"status":"Runtime Error","submissionId":"x"})").value());
        QCOMPARE(count<SubmissionFinished>(events), 1);
        QCOMPARE(std::get<SubmissionFinished>(events.back().what).result.total, std::size_t{5});
    }

    void beginsAnewWhenTheServersJudgeDid()
    {
        RemoteStory story = storyOfFive();
        (void)story.hear(wire::StatusEvent{"x", {wire::JobState::Phase::Running, {}}, {}, 1});
        wire::TestEvent test;
        test.number = 2;
        test.test.testCaseId = "00000000-0000-4000-9000-000000000002";
        test.test.verdict = Verdict::WrongAnswer;
        QCOMPARE(count<TestFinished>(story.hear(test)), 1);
        QCOMPARE(count<TestFinished>(story.hear(test)), 0);
        const auto again = story.hear(wire::StatusEvent{"x", {wire::JobState::Phase::Running, {}}, {}, 3});
        QCOMPARE(std::get<Started>(again.front().what).attempt, 2);
        test.number = 4;
        QCOMPARE(count<TestFinished>(story.hear(test)), 1);
    }

    void aReadMayComeBeforeTheFirstWord()
    {
        RemoteStory story = storyOfFive();
        QVERIFY(story.hear(wire::StatusEvent{"x", {wire::JobState::Phase::Queued, {}}, {}, 1}).empty());
        wire::SubmissionView view;
        view.state.phase = wire::JobState::Phase::Running;
        wire::TestView test;
        test.testCaseId = "00000000-0000-4000-9000-000000000001";
        test.passed = true;
        view.outcome.tests = {test};
        QCOMPARE(count<Started>(story.hear(view)), 1);
        wire::StatusEvent late;
        late.state.phase = wire::JobState::Phase::Running;
        late.number = 2;
        QVERIFY(story.hear(late).empty());
        wire::TestEvent same;
        same.test = test;
        same.number = 3;
        QVERIFY(story.hear(same).empty());
    }

    void givesUpOnce()
    {
        RemoteStory story = storyOfFive();
        QCOMPARE(count<SubmissionFinished>(story.giveUp(Verdict::Cancelled, "no more")), 1);
        QVERIFY(story.giveUp(Verdict::JudgeError, "again").empty());
        QVERIFY(story.finish(Verdict::Accepted, {}).empty());
        QVERIFY(story.queued().empty());
    }
};

QTEST_GUILESS_MAIN(RemoteStoryTest)
#include "remote_story_test.moc"
