// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What of a test's result a user may know: of samples everything, of hidden tests nothing that tells what they are.
#include "app/server/judging/identity.h"
#include "app/server/judging/test_view.h"
#include "core/base/uuid.h"

#include <QtTest>

#include <set>

using namespace ca;
using namespace ca::server;

namespace {

/// Everything that can hold words of the test's data holds SECRET.
TestResult tellingResult(Verdict verdict, bool sample)
{
    TestResult result;
    result.index = 2;
    result.name = sample ? "sample/1" : "secret/1";
    result.sample = sample;
    result.verdict = verdict;
    result.message = "expected SECRET, found SECRET";
    result.output = "SECRET";
    result.errorOutput = "SECRET";
    result.validatorMessage = "SECRET";
    result.judgeMessage = "SECRET";
    result.conversation = {{true, "SECRET"}};
    result.outcome.cpu = Micros(1234);
    result.outcome.memory = mib(5);
    result.outcome.exitCode = 3;
    return result;
}

bool tells(const wire::TestView& view)
{
    return view.output.value_or("").find("SECRET") != std::string::npos || view.error.value_or("").find("SECRET") != std::string::npos
        || view.testCaseId.find("secret") != std::string::npos;
}

} // namespace

class TestViewTest : public QObject {
    Q_OBJECT

private slots:
    void hiddenTestsTellNothing_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("error");
        QTest::newRow("accepted") << int(Verdict::Accepted) << QString();
        QTest::newRow("wrong answer") << int(Verdict::WrongAnswer) << "Wrong answer";
        QTest::newRow("time limit") << int(Verdict::TimeLimit) << "Time limit exceeded";
        QTest::newRow("memory limit") << int(Verdict::MemoryLimit) << "Memory limit exceeded";
        QTest::newRow("output limit") << int(Verdict::OutputLimit) << "Output limit exceeded";
        QTest::newRow("runtime error") << int(Verdict::RuntimeError) << "Runtime error: exit code 3";
        QTest::newRow("skipped") << int(Verdict::Skipped) << "Skipped";
    }
    void hiddenTestsTellNothing()
    {
        QFETCH(const int, verdict);
        QFETCH(const QString, error);
        const wire::TestView view = testView("p", tellingResult(Verdict(verdict), false));
        QVERIFY(!tells(view));
        QVERIFY(!view.output.has_value());
        QCOMPARE(QString::fromStdString(view.error.value_or("")), error);
        QCOMPARE(view.verdict, std::optional(Verdict(verdict)));
        QCOMPARE(view.time.has_value(), Verdict(verdict) != Verdict::Skipped);
        QCOMPARE(view.passed, Verdict(verdict) == Verdict::Accepted);
    }

    void aSignalIsNamed()
    {
        TestResult result = tellingResult(Verdict::RuntimeError, false);
        result.outcome.stop = StopCause::Signalled;
        result.outcome.signal = 11;
        QCOMPARE(testView("p", result).error, std::optional<std::string>("Runtime error: killed by signal 11"));
    }

    void samplesTellEverything()
    {
        const wire::TestView view = testView("p", tellingResult(Verdict::WrongAnswer, true));
        QCOMPARE(view.output, std::optional<std::string>("SECRET"));
        QVERIFY(tells(view));
        QCOMPARE(view.time, std::optional(Micros(1234)));
        QCOMPARE(view.memory, std::optional(mib(5)));
        QCOMPARE(view.index, std::optional<std::size_t>(2));
        QVERIFY(!testView("p", tellingResult(Verdict::Accepted, true)).error.has_value());
    }

    void messages_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("diagnostics");
        QTest::addColumn<QString>("message");
        QTest::newRow("accepted") << int(Verdict::Accepted) << "" << "";
        QTest::newRow("compile error") << int(Verdict::CompileError) << "line 1" << "line 1";
        QTest::newRow("refused source") << int(Verdict::CompileError) << "" << "expected SECRET in /srv";
        QTest::newRow("wrong answer") << int(Verdict::WrongAnswer) << "" << "Wrong answer on test 3 of 7";
        QTest::newRow("judge error") << int(Verdict::JudgeError) << ""
                                     << "the judge could not finish this submission; it is not your program's fault";
        QTest::newRow("cancelled") << int(Verdict::Cancelled) << "" << "cancelled";
    }
    void messages()
    {
        QFETCH(const int, verdict);
        QFETCH(const QString, diagnostics);
        QFETCH(const QString, message);
        SubmissionResult result;
        result.verdict = Verdict(verdict);
        result.total = 7;
        result.message = "expected SECRET in /srv";
        const auto failed = testView("p", tellingResult(Verdict::WrongAnswer, false));
        QCOMPARE(QString::fromStdString(verdictMessage(result, {failed}, diagnostics.toStdString())), message);
    }

    void idsAreUuidsForEver()
    {
        QCOMPARE(testCaseId("d1426d52-a27c-42ad-a9e9-fc1092acac1e", "sample/1"),
                 testCaseId("d1426d52-a27c-42ad-a9e9-fc1092acac1e", "sample/1"));
        std::set<std::string> ids;
        for (const char* problem : {"a", "b"}) {
            for (const char* test : {"sample/1", "sample/2", "secret/1"}) {
                const std::string id = testCaseId(problem, test);
                QVERIFY2(isUuid(id), id.c_str());
                QCOMPARE(id[14], '8');
                ids.insert(id);
            }
        }
        QCOMPARE(ids.size(), std::size_t(6));
        QCOMPARE(uuidOf("problem two-sum"), std::string("13174b08-2b63-899a-9a71-55484bfa89bd"));
    }
};

QTEST_GUILESS_MAIN(TestViewTest)
#include "test_view_test.moc"
