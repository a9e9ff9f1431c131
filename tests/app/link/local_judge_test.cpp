// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/local_judge.h"
#include "tests/app/cli/fake_workshop.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace ca;

namespace {

Submission sums(const Workshop& workshop, int tests)
{
    auto problem = std::make_shared<Problem>();
    for (int i = 0; i < tests; ++i) {
        TestCase& test = problem->tests.emplace_back();
        test.name = "t" + std::to_string(i);
        test.input = Content(std::string("2 3\n"));
        test.answer = Content(std::string("5\n"));
    }
    Submission submission;
    submission.problem = problem;
    submission.language = workshop.languages().find("python");
    submission.source = "print(5)";
    return submission;
}

/// What a panel hears.
struct Ear {
    explicit Ear(JudgeClient& judge)
    {
        QObject::connect(&judge, &JudgeClient::event, &judge, [this](JudgeTicket ticket, const JudgeEvent& event) {
            thread = QThread::currentThread();
            heard[ticket].push_back(event);
        });
    }
    [[nodiscard]] bool finished(JudgeTicket ticket) const
    {
        const auto found = heard.find(ticket);
        return found != heard.end() && std::holds_alternative<SubmissionFinished>(found->second.back().what);
    }
    [[nodiscard]] SubmissionResult result(JudgeTicket ticket) const
    {
        return std::get<SubmissionFinished>(heard.at(ticket).back().what).result;
    }

    std::map<JudgeTicket, std::vector<JudgeEvent>> heard;
    QThread* thread = nullptr;
};

} // namespace

class LocalJudgeTest : public QObject {
    Q_OBJECT

private slots:
    void tellsEverythingOnItsOwnThread()
    {
        cli::FakeWorld world;
        const auto workshop = cli::makeFakeWorkshop(world, {});
        LocalJudge judge(*workshop);
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(sums(*workshop, 3));
        QVERIFY(ear.heard.empty()); // nothing before submit() has returned
        QTRY_VERIFY(ear.finished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        QCOMPARE(ear.thread, QThread::currentThread());
        const auto tests = std::count_if(ear.heard[ticket].begin(), ear.heard[ticket].end(),
                                         [](const JudgeEvent& e) { return std::holds_alternative<TestFinished>(e.what); });
        QCOMPARE(tests, 3);
    }

    void keepsSubmissionsApart()
    {
        cli::FakeWorld world;
        const auto workshop = cli::makeFakeWorkshop(world, {});
        LocalJudge judge(*workshop);
        Ear ear(judge);
        const JudgeTicket first = judge.submit(sums(*workshop, 1));
        const JudgeTicket second = judge.submit(sums(*workshop, 2));
        QVERIFY(first != second);
        QTRY_VERIFY(ear.finished(first) && ear.finished(second));
        QCOMPARE(ear.result(first).total, std::size_t{1});
        QCOMPARE(ear.result(second).total, std::size_t{2});
    }

    void cancelsWhatRuns()
    {
        cli::FakeWorld world;
        world.sessions.board().hang(FakeCall::Next);
        const auto workshop = cli::makeFakeWorkshop(world, {});
        LocalJudge judge(*workshop);
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(sums(*workshop, 1));
        QVERIFY(world.sessions.board().waitUntilHung(FakeCall::Next));
        judge.cancel(ticket);
        QTRY_VERIFY(ear.finished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Cancelled);
        judge.cancel(ticket); // too late, and harmless
        judge.cancel(JudgeTicket{4711});
    }

    void mayLeaveWhileTheEngineTalks()
    {
        cli::FakeWorld world;
        world.sessions.board().hang(FakeCall::Next);
        const auto workshop = cli::makeFakeWorkshop(world, {});
        {
            LocalJudge judge(*workshop);
            (void)judge.submit(sums(*workshop, 1));
            QVERIFY(world.sessions.board().waitUntilHung(FakeCall::Next));
        }
        workshop->engine().drain(); // it was cancelled, and nobody is told
        QCOMPARE(world.sessions.board().openSessions(), 0);
    }
};

QTEST_GUILESS_MAIN(LocalJudgeTest)
#include "local_judge_test.moc"
