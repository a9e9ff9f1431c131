// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What every protocol asks of the service: submit, look, list, cancel, run, health, figures.
#include "tests/app/server/service/service_fixture.h"

#include <QtTest>

#include <future>

using namespace ca;
using namespace ca::server;
using namespace ca::server::fixture;

namespace {

const char* nameOf(Refusal::Why why)
{
    switch (why) {
    case Refusal::Why::Invalid:
        return "invalid";
    case Refusal::Why::UnknownProblem:
        return "unknown problem";
    case Refusal::Why::TooMany:
        return "too many";
    case Refusal::Why::Full:
        return "full";
    case Refusal::Why::Unavailable:
        return "unavailable";
    }
    return "";
}

RunReport reportOf(House& house, const RunRequest& request)
{
    std::promise<RunReport> promise;
    const auto started = house.service->run(request, [&](const RunReport& report) { promise.set_value(report); });
    if (!started) {
        qFatal("%s", started.error().message.c_str());
    }
    return promise.get_future().get();
}

} // namespace

class ServiceTest : public QObject {
    Q_OBJECT

private slots:
    void aSubmissionIsJudgedAndFound()
    {
        House house;
        const auto view = house.judged(house.request());
        QCOMPARE(view.state.phase, wire::JobState::Phase::Done);
        QCOMPARE(view.state.verdict, Verdict::Accepted);
        QCOMPARE(view.problemId, std::string(kDoubling));
        QCOMPARE(view.problemTitle, std::string("Doubling numbers"));
        QCOMPARE(view.problemSlug, std::string("doubling"));
        QCOMPARE(view.sessionId, std::string(kSession));
        QCOMPARE(view.code, std::string("double"));
        QCOMPARE(view.outcome.passed, std::optional<std::size_t>(3));
        QCOMPARE(view.outcome.total, std::optional<std::size_t>(3));
        QVERIFY(view.createdAt <= view.completedAt);
        const auto detail = house.service->problem("doubling");
        QCOMPARE(view.outcome.tests[0].testCaseId, detail->tests[0].id);
        // Ids are uuids: letters in any case.
        QVERIFY((*house.service->submission(QString::fromStdString(view.id).toUpper().toStdString())).has_value());
        QVERIFY(!(*house.service->submission("nope")).has_value());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("why");
        QTest::newRow("nobody's problem") << "00000000-0000-4000-8000-00000000ffff" << "python" << "unknown problem";
        QTest::newRow("a slug is no id") << "doubling" << "python" << "invalid";
        QTest::newRow("no language") << kDoubling << "" << "invalid";
        QTest::newRow("a language of ours that the problem does not allow") << kDoubling << "ruby" << "invalid";
    }
    void refusals()
    {
        QFETCH(const QString, problem);
        QFETCH(const QString, language);
        QFETCH(const QString, why);
        House house({.judges = false});
        wire::SubmitRequest request = house.request();
        request.problemId = problem.toStdString();
        request.language = language.toStdString();
        const auto receipt = house.service->submit(request);
        QVERIFY(!receipt);
        QCOMPARE(QString(nameOf(receipt.error().why)), why);
        QCOMPARE(receipt.error().fields.empty(), why != "invalid");
        QCOMPARE(house.service->history(kSession, 10, 0)->total, std::size_t(0));
    }

    void theQueueHasAnEnd()
    {
        House house({.mostWaiting = 2, .judges = false});
        QVERIFY(house.service->submit(house.request()).has_value());
        QVERIFY(house.service->submit(house.request()).has_value());
        const auto refused = house.service->submit(house.request());
        QVERIFY(!refused);
        QCOMPARE(refused.error().why, Refusal::Why::Full);
        QVERIFY(refused.error().retryAfter.count() > 0);
        QCOMPARE(house.service->health().waiting, std::size_t(2));
        QVERIFY(QString::fromStdString(house.service->metrics()).contains("codearena_refused_total{why=\"full\"} 1\n"));
    }

    void theSameAgainIsTheSame()
    {
        House house({.judges = false});
        wire::SubmitRequest request = house.request();
        request.clientId = "mine";
        const auto first = house.service->submit(request);
        request.sessionId = QString(kSession).toUpper().toStdString();
        const auto again = house.service->submit(request);
        QVERIFY(first && again);
        QVERIFY(first->isNew && !again->isNew);
        QCOMPARE(again->submissionId, first->submissionId);
    }

    void historyIsNewestFirst()
    {
        House house;
        const std::string first = house.judged(house.request("wrong")).id;
        const std::string second = house.judged(house.request()).id;
        const auto page = house.service->history(kSession, 10, 0);
        QCOMPARE(page->total, std::size_t(2));
        QCOMPARE(page->items[0].id, second);
        QCOMPARE(page->items[1].id, first);
        QCOMPARE(page->items[1].state.verdict, Verdict::WrongAnswer);
        QCOMPARE(page->items[0].problemSlug, std::string("doubling"));
        QCOMPARE(house.service->history("00000000-0000-4000-8000-00000000ffff", 10, 0)->total, std::size_t(0));
    }

    void functionsGetADriverAndProgramsDoNot_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("driver");
        QTest::newRow("a function") << "def sum_of(numbers):\n    return 0\n" << true;
        QTest::newRow("a program") << "import sys, json\nprint(sum(json.load(sys.stdin)['numbers']))\n" << false;
    }
    void functionsGetADriverAndProgramsDoNot()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, driver);
        House house;
        wire::SubmitRequest request = house.request(code.toStdString());
        request.problemId = kSum;
        (void)house.judged(request);
        const auto files = house.sessions.board().files();
        QCOMPARE(std::any_of(files.begin(), files.end(), [](const SandboxFile& file) { return file.path == "driver.py"; }), driver);
    }

    void cancel()
    {
        House house;
        house.sessions.board().hang(FakeCall::Next);
        const auto receipt = house.service->submit(house.request());
        QVERIFY(house.sessions.board().waitUntilHung(FakeCall::Next));
        QVERIFY(house.service->cancel(receipt->submissionId));
        Told told;
        const auto watch = house.service->watch(receipt->submissionId, 0, told.listener());
        QCOMPARE(std::get<wire::CompletedEvent>(told.all().back().what).state.verdict, Verdict::Cancelled);
        QVERIFY(house.service->cancel(receipt->submissionId)); // once more does no harm
        QVERIFY(!house.service->cancel("00000000-0000-4000-8000-00000000ffff"));
        house.sessions.board().release();
    }

    void runs_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("errors");
        QTest::newRow("prints") << "double" << int(RunReport::End::Completed) << "10\n" << "";
        QTest::newRow("fails") << "echo" << int(RunReport::End::Failed) << "5" << "ValueError: 5";
        QTest::newRow("takes too long") << "loop" << int(RunReport::End::TimedOut) << "" << "";
        QTest::newRow("takes too much") << "eat" << int(RunReport::End::Failed) << "" << "";
    }
    void runs()
    {
        QFETCH(const QString, code);
        QFETCH(const int, end);
        QFETCH(const QString, output);
        QFETCH(const QString, errors);
        House house;
        const RunReport report = reportOf(house, {"python", code.toStdString(), "5", kSession});
        QCOMPARE(int(report.end), end);
        QCOMPARE(QString::fromStdString(report.output), output);
        QCOMPARE(QString::fromStdString(report.errors), errors);
        QCOMPARE(report.message.empty(), report.end == RunReport::End::Completed);
        QCOMPARE(report.exitCode, code == "echo" ? 3 : 0);
        QCOMPARE(house.service->history(kSession, 10, 0)->total, std::size_t(0)); // nothing is kept
    }

    void runsAreRefused()
    {
        House house({.runs = {.most = 1, .limits = {}}});
        const auto ignore = [](const RunReport&) {};
        const auto invalid = house.service->run({"cobol", "", "", kSession}, ignore);
        QCOMPARE(invalid.error().why, Refusal::Why::Invalid);
        QCOMPARE(invalid.error().fields.size(), std::size_t(2));
        house.sessions.board().hang(FakeCall::Open);
        std::promise<RunReport> first;
        QVERIFY(house.service->run({"python", "double", "1", kSession}, [&](const RunReport& report) { first.set_value(report); }).has_value());
        const auto full = house.service->run({"python", "double", "1", kSession}, ignore);
        QVERIFY(!full);
        QCOMPARE(full.error().why, Refusal::Why::Full);
        house.sessions.board().release();
        QCOMPARE(first.get_future().get().output, std::string("2\n"));
    }

    void aRunThatIsUnderWayDiesWithTheService()
    {
        House house;
        house.sessions.board().hang(FakeCall::Next);
        std::promise<RunReport> heard;
        QVERIFY(house.service->run({"python", "double", "1", kSession}, [&](const RunReport& report) { heard.set_value(report); }).has_value());
        QVERIFY(house.sessions.board().waitUntilHung(FakeCall::Next));
        house.service.reset();
        QVERIFY(heard.get_future().get().end == RunReport::End::Fault);
    }

    void healthTellsOfASandboxThatFails()
    {
        House house;
        QVERIFY(house.service->health().judge);
        QCOMPARE(house.service->health().reason, std::string());
        for (int call = 1; call <= 100; ++call) {
            house.sessions.board().failCall(call, {Fault::Unavailable, "the daemon is gone", {}});
        }
        for (int i = 0; i < 3; ++i) {
            QVERIFY(house.service->submit(house.request()).has_value());
        }
        QTRY_VERIFY_WITH_TIMEOUT(!house.service->health().judge, 60'000);
        QVERIFY(house.service->health().reason.starts_with("The sandbox has failed"));
        QVERIFY(house.service->health().database);
    }

    void healthTellsWhetherAnybodyJudges()
    {
        House house({.judges = false});
        QVERIFY(!house.service->health().judge);
        QCOMPARE(house.service->health().reason, std::string("No judge is running; submissions are kept until one does"));
        {
            const auto worker = SqliteLedger::open(house.folder.path() / "data");
            QVERIFY(worker.has_value());
            (*worker)->setJudging(true);
            QVERIFY(house.service->health().judge);
        }
        QVERIFY(!house.service->health().judge);
    }

    void metricsAreWhatPrometheusReads()
    {
        House house;
        (void)house.judged(house.request());
        const QString text = QString::fromStdString(house.service->metrics());
        QVERIFY(text.contains("codearena_accepted_total 1\n"));
        QVERIFY(text.contains("codearena_problems 2\n"));
        const QRegularExpression line("^(# (HELP|TYPE) codearena_[a-z_]+ .+|codearena_[a-z_]+(\\{[a-z_]+=\"[^\"]*\"\\})? [0-9.e+-]+)$");
        for (const QString& one : text.split('\n', Qt::SkipEmptyParts)) {
            QVERIFY2(line.match(one).hasMatch(), qPrintable(one));
        }
    }
};

QTEST_GUILESS_MAIN(ServiceTest)
#include "service_test.moc"
