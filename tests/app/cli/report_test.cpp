// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Fixed streams of events, and word for word what each report makes of them.
#include "app/cli/file_report.h"
#include "app/cli/json_report.h"
#include "app/cli/junit_report.h"
#include "app/cli/table_report.h"
#include "tests/app/cli/captured_console.h"
#include "tests/app/cli/sample_judging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace ca;
using namespace ca::cli;

namespace {

JudgePlan planFor(std::vector<JudgedFile> files)
{
    return {sampleProblem(), std::move(files), {}, {}};
}

void playWrongAnswer(Report& report)
{
    Playback(report, 1)
        .play(0, Queued{})
        .play(0, sampleStart())
        .play(0, PolicyChecked{{{3, "os.system", "starts another process"}}})
        .play(0, TestFinished{sampleTest(0, Verdict::Accepted)})
        .play(0, TestFinished{sampleTest(1, Verdict::WrongAnswer, "token 1: expected 5, found \x1b[31m6", "\x1b[31m6\n")})
        .play(0, SubmissionFinished{sampleResult(Verdict::WrongAnswer, 1, "secret/01")})
        .end();
}

QList<QJsonObject> linesOf(const CapturedConsole& captured)
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : QByteArray::fromStdString(captured.bytes()).split('\n')) {
        if (!line.isEmpty()) {
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(line, &error);
            if (error.error != QJsonParseError::NoError || !document.isObject()) {
                qWarning() << "no JSON object:" << line << error.errorString();
                return {};
            }
            objects << document.object();
        }
    }
    return objects;
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void oneFileIsToldTestByTest()
    {
        const JudgePlan plan = planFor({sampleFile("solution.py")});
        CapturedConsole captured;
        FileReport report(captured.console(), plan);
        playWrongAnswer(report);
        QCOMPARE(captured.text(),
                 QString("Sandbox: fake (scripted); hard limits: memory, CPU time; soft limits, by sampling: processes\n"
                         "Sum of two: solution.py, Python 3, 2 tests\n"
                         "policy line 3: os.system: starts another process\n"
                         "+ AC   sample/1      12 ms    9.0 MiB\n"
                         "x WA   secret/01     12 ms    9.0 MiB  token 1: expected 5, found \\x1B[31m6\n"
                         "   input | 2 3\n"
                         "expected | 5\n"
                         "  output | \\x1B[31m6\n"
                         "x Wrong answer: secret/01 (decided by checker); 1 of 2 tests passed, slowest 12 ms, peak 9.0 MiB\n"));
    }

    void nothingRawReachesATerminal()
    {
        const JudgePlan plan = planFor({sampleFile("solution.py")});
        CapturedConsole captured({true, true, true, 80});
        FileReport report(captured.console(), plan);
        playWrongAnswer(report);
        QVERIFY(!captured.bytes().empty());
        QVERIFY2(!captured.text().contains("\x1b[31m6"), "the program's own escape sequence came through");
        QVERIFY(captured.text().contains(QString("✗")));
    }

    void compileErrorsShowTheCompilersWords()
    {
        const JudgePlan plan = planFor({sampleFile("a.cpp", {Verdict::CompileError})});
        CapturedConsole captured;
        FileReport report(captured.console(), plan);
        SubmissionResult result = sampleResult(Verdict::CompileError, 0);
        result.decidedBy = DecidedBy::Compiler;
        result.slowestCpu = Micros(0);
        Playback(report, 1)
            .play(0, sampleStart())
            .play(0, CompileStarted{})
            .play(0, CompileFinished{false, {}, "a.cpp:1: error\n  here\n"})
            .play(0, SubmissionFinished{result})
            .end();
        QVERIFY2(captured.text().endsWith("compiler | a.cpp:1: error\n"
                                          "         |   here\n"
                                          "x Compile error (decided by compiler); 0 of 2 tests passed\n"
                                          "As expected (expected CE)\n"),
                 qPrintable(captured.text()));
    }

    void manyFailuresShowThreeExcerpts()
    {
        Problem problem = *sampleProblem();
        problem.tests.resize(5, problem.tests.front());
        JudgePlan plan{std::make_shared<const Problem>(problem), {sampleFile("solution.py")}, {}, {}};
        CapturedConsole captured;
        FileReport report(captured.console(), plan);
        Playback playback(report, 1);
        playback.play(0, sampleStart());
        for (std::size_t i = 0; i < 5; ++i) {
            playback.play(0, TestFinished{sampleTest(i, Verdict::WrongAnswer, "no", "7\n")});
        }
        playback.play(0, SubmissionFinished{sampleResult(Verdict::WrongAnswer, 0)}).end();
        QCOMPARE(captured.text().count("  output | 7"), 3);
        QVERIFY(captured.text().contains("2 more failing tests without an excerpt; --test NAME shows one."));
    }

    void theTableKeepsTheOrderOfThePlan()
    {
        const JudgePlan plan =
            planFor({sampleFile("accepted/a.py", {Verdict::Accepted}), sampleFile("wrong_answer/b.py", {Verdict::WrongAnswer}),
                     sampleFile("run_time_error/c.py", {Verdict::RuntimeError, Verdict::MemoryLimit})});
        CapturedConsole captured;
        TableReport report(captured.console(), plan);
        Playback(report, 3)
            .play(1, sampleStart())
            .play(1, TestFinished{sampleTest(0, Verdict::WrongAnswer, "expected 3, found 4")})
            .play(1, SubmissionFinished{sampleResult(Verdict::WrongAnswer, 0)})
            .play(0, sampleStart())
            .play(0, SubmissionFinished{sampleResult(Verdict::Accepted, 2)})
            .play(2, sampleStart())
            .play(2, TestFinished{sampleTest(0, Verdict::Accepted)})
            .play(2, TestFinished{sampleTest(1, Verdict::WrongAnswer, "expected 5, found 6")})
            .play(2, SubmissionFinished{sampleResult(Verdict::WrongAnswer, 1)})
            .end();
        QCOMPARE(captured.text(),
                 QString("Sandbox: fake (scripted); hard limits: memory, CPU time; soft limits, by sampling: processes\n"
                         "Sum of two\n"
                         "  file                 got  expected   passed   slowest       peak\n"
                         "+ accepted/a.py        AC   AC            2/2     12 ms    9.0 MiB\n"
                         "+ wrong_answer/b.py    WA   WA            0/2     12 ms    9.0 MiB\n"
                         "x run_time_error/c.py  WA   RE, MLE       1/2     12 ms    9.0 MiB\n"
                         "    secret/01: expected 5, found 6\n"
                         "2 of 3 files as expected\n"));
    }

    void jsonIsOneObjectPerEvent()
    {
        const JudgePlan plan = planFor({sampleFile("solution.py", {Verdict::WrongAnswer})});
        CapturedConsole captured;
        JsonReport report(captured.console(), plan);
        playWrongAnswer(report);

        const QList<QJsonObject> lines = linesOf(captured);
        QStringList events;
        for (const QJsonObject& line : lines) {
            QCOMPARE(line["v"].toInt(), 1);
            events << line["event"].toString();
        }
        QCOMPARE(events, QStringList({"begin", "queued", "started", "policy", "test", "test", "finished", "end"}));
        QCOMPARE(lines[2]["sandbox"].toObject()["hardProcesses"].toBool(true), false);
        QCOMPARE(lines[5]["verdict"].toString(), QString("WrongAnswer"));
        QCOMPARE(lines[5]["output"].toString(), QString("\x1b[31m6\n"));
        QCOMPARE(lines[5]["outcome"].toObject()["cpuMicros"].toInt(), 12000);
        QCOMPARE(lines[6]["asExpected"].toBool(), true);
        QCOMPARE(lines[7]["exitCode"].toInt(-1), 0);
    }

    void jsonSurvivesAnyBytes()
    {
        const JudgePlan plan = planFor({sampleFile("solution.py")});
        CapturedConsole captured;
        JsonReport report(captured.console(), plan);
        std::string all;
        for (int i = 0; i < 256; ++i) {
            all += static_cast<char>(i);
        }
        Playback(report, 1).play(0, TestFinished{sampleTest(0, Verdict::WrongAnswer, all, all)});
        QCOMPARE(linesOf(captured).size(), 2);
        for (const char c : captured.bytes()) {
            QVERIFY(c == '\n' || (c >= 0x20 && c < 0x7F));
        }
    }

    void junitIsXmlThatBuildServersRead()
    {
        const JudgePlan plan = planFor({sampleFile("a<&\">.py"), sampleFile("b.py", {Verdict::WrongAnswer})});
        JunitReport report(plan);
        Playback(report, 2)
            .play(0, sampleStart())
            .play(0, TestFinished{sampleTest(0, Verdict::Accepted)})
            .play(0, TestFinished{sampleTest(1, Verdict::WrongAnswer, "found <\x01\xff>]]>")})
            .play(0, SubmissionFinished{sampleResult(Verdict::WrongAnswer, 1)})
            .play(1, sampleStart())
            .play(1, TestFinished{sampleTest(0, Verdict::WrongAnswer)})
            .play(1, TestFinished{sampleTest(1, Verdict::Skipped)})
            .play(1, SubmissionFinished{sampleResult(Verdict::WrongAnswer, 0)})
            .end();

        QXmlStreamReader xml(QByteArray::fromStdString(report.xml()));
        QStringList seen;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                const QXmlStreamAttributes attributes = xml.attributes();
                seen << QStringList({xml.name().toString(), attributes.value("name").toString(),
                                     attributes.value("tests").toString(), attributes.value("failures").toString(),
                                     attributes.value("skipped").toString(), attributes.value("message").toString()})
                            .join('|');
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(seen,
                 QStringList({"testsuites|arena|6|2|1|", "testsuite|sum: a<&\">.py|3|2|0|", "testcase|sample/1||||",
                              "testcase|secret/01||||", "failure|||||found <\\x01\\xFF>]]>", "testcase|verdict||||",
                              "failure|||||expected AC, got WA", "testsuite|sum: b.py|3|0|1|", "testcase|sample/1||||",
                              "testcase|secret/01||||", "skipped|||||", "testcase|verdict||||"}));
    }

    void expectationsDecide_data()
    {
        QTest::addColumn<QList<int>>("permitted");
        QTest::addColumn<QList<int>>("required");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QList<int>>("tests");
        QTest::addColumn<bool>("expected");
        const int ac = int(Verdict::Accepted), wa = int(Verdict::WrongAnswer), tle = int(Verdict::TimeLimit),
                  ce = int(Verdict::CompileError);
        QTest::newRow("nothing stated, accepted") << QList<int>{} << QList<int>{} << ac << QList<int>{ac} << true;
        QTest::newRow("nothing stated, wrong") << QList<int>{} << QList<int>{} << wa << QList<int>{wa} << false;
        QTest::newRow("one of two") << QList<int>{wa, tle} << QList<int>{} << tle << QList<int>{ac, tle} << true;
        QTest::newRow("required comes later") << QList<int>{wa, tle} << QList<int>{tle} << wa << QList<int>{wa, tle} << true;
        QTest::newRow("required never comes") << QList<int>{wa, tle} << QList<int>{tle} << wa << QList<int>{wa, wa} << false;
        QTest::newRow("compile error has no tests") << QList<int>{ce} << QList<int>{ce} << ce << QList<int>{} << true;
    }
    void expectationsDecide()
    {
        QFETCH(QList<int>, permitted);
        QFETCH(QList<int>, required);
        QFETCH(int, verdict);
        QFETCH(QList<int>, tests);
        QFETCH(bool, expected);
        JudgedFile file = sampleFile("a.py");
        for (const int each : permitted) {
            file.permitted.push_back(static_cast<Verdict>(each));
        }
        for (const int each : required) {
            file.required.push_back(static_cast<Verdict>(each));
        }
        Judged judged;
        judged.result = sampleResult(static_cast<Verdict>(verdict), 0);
        for (const int each : tests) {
            judged.tests.push_back(sampleTest(0, static_cast<Verdict>(each)));
        }
        QCOMPARE(asExpected(file, judged), expected);
    }

    void faultsOfOursAreNoResult()
    {
        const JudgePlan plan = planFor({sampleFile("a.py"), sampleFile("b.py")});
        Tally tally(2);
        tally[0].result = sampleResult(Verdict::Accepted, 2);
        tally[1].result = sampleResult(Verdict::WrongAnswer, 1);
        QCOMPARE(exitCodeOf(plan, tally), 1);
        tally[1].result = sampleResult(Verdict::JudgeError, 0);
        QCOMPARE(exitCodeOf(plan, tally), 2);
        tally[1].result = sampleResult(Verdict::Accepted, 2);
        QCOMPARE(exitCodeOf(plan, tally), 0);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
