// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/run_only_judge.h"
#include "app/link/server_probe.h"
#include "core/package/package.h"
#include "tests/app/link/remote_bench.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

constexpr int kPatience = 120'000;

std::shared_ptr<const Language> python()
{
    auto language = std::make_shared<Language>();
    language->id = "python";
    language->name = "Python 3";
    return language;
}

Submission ofSamples(const char* problem, const char* source)
{
    Submission submission;
    submission.problem = std::make_shared<const Problem>(readPackage(std::filesystem::path(CA_SOURCE_DIR) / "problems" / problem).value());
    submission.language = python();
    submission.source = source;
    submission.selection.which = TestSelection::Which::Samples;
    return submission;
}

/// One test of the user's own, without input.
Submission ofNothing(const char* answer, const char* source)
{
    auto problem = std::make_shared<Problem>();
    TestCase& test = problem->tests.emplace_back();
    test.name = "mine";
    test.fullFeedback = true;
    test.answer = Content(std::string(answer));
    Submission submission;
    submission.problem = std::move(problem);
    submission.language = python();
    submission.source = source;
    return submission;
}

constexpr const char* kTwoSum = "n, t = map(int, input().split())\na = list(map(int, input().split()))\nseen = {}\n"
                                "for j, x in enumerate(a):\n    if t - x in seen:\n        print(seen[t - x], j)\n        break\n    seen[x] = j\n";

} // namespace

Q_DECLARE_METATYPE(ServerKind)
Q_DECLARE_METATYPE(Submission)

/// The clients of servers that only run programs, against our server, which speaks all of their dialects.
class OwnDialectsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(CA_SERVER, {"--data", m_folder.filePath("data"), "--port", "0", "--ws-port", "0", "--rate", "1000"});
        static const QRegularExpression kWhere("http://127\\.0\\.0\\.1:(\\d+)");
        QByteArray said;
        while (m_process.waitForReadyRead(kPatience)) {
            said += m_process.readAll();
            if (const auto where = kWhere.match(QString::fromUtf8(said)); where.hasMatch()) {
                m_address = QUrl(where.captured());
                return;
            }
        }
        QFAIL(said.constData());
    }

    void isRecognised_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<ServerKind>("found");
        QTest::newRow("whatever it is") << -1 << ServerKind::CodeArena;
        for (const ServerKind kind : {ServerKind::CodeArena, ServerKind::CodeEngine, ServerKind::CodeVault, ServerKind::CodeCrusher}) {
            QTest::newRow(qPrintable(nameOf(kind))) << static_cast<int>(kind) << kind;
        }
    }
    void isRecognised()
    {
        QFETCH(int, wanted);
        QFETCH(ServerKind, found);
        ServerProbe probe({m_address, {}, {}}, wanted < 0 ? std::nullopt : std::optional(static_cast<ServerKind>(wanted)), Millis(kPatience));
        std::optional<std::pair<ServerReport, ServerKind>> heard;
        connect(&probe, &ServerProbe::found, this, [&](const ServerReport& report, ServerKind kind) { heard = {report, kind}; });
        probe.begin();
        QTRY_VERIFY_WITH_TIMEOUT(heard.has_value(), kPatience);
        QVERIFY2(heard->first.isServer, qPrintable(heard->first.text));
        QCOMPARE(heard->second, found);
    }

    void runs_data()
    {
        QTest::addColumn<ServerKind>("kind");
        QTest::addColumn<Submission>("submission");
        QTest::addColumn<Verdict>("verdict");
        for (const ServerKind kind : {ServerKind::CodeEngine, ServerKind::CodeVault}) {
            const QByteArray name = nameOf(kind).toLatin1();
            QTest::newRow(name + ": a solution") << kind << ofSamples("two-sum", kTwoSum) << Verdict::Accepted;
            QTest::newRow(name + ": a wrong one") << kind << ofSamples("two-sum", "print(7, 8)") << Verdict::WrongAnswer;
            QTest::newRow(name + ": one that breaks") << kind << ofSamples("two-sum", "raise ValueError('no')") << Verdict::RuntimeError;
        }
        QTest::newRow("CodeCrusher: an answer") << ServerKind::CodeCrusher << ofNothing("5", "print(2 + 3)") << Verdict::Accepted;
        QTest::newRow("CodeCrusher: a wrong one") << ServerKind::CodeCrusher << ofNothing("6", "print(2 + 3)") << Verdict::WrongAnswer;
    }
    void runs()
    {
        QFETCH(ServerKind, kind);
        QFETCH(Submission, submission);
        QFETCH(Verdict, verdict);
        RunOnlyJudge judge({m_address, {}, {}, kind});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(submission);
        QTRY_VERIFY_WITH_TIMEOUT(ear.isFinished(ticket), kPatience);
        const SubmissionResult result = ear.result(ticket);
        QVERIFY2(result.verdict == verdict, result.message.c_str());
        QCOMPARE(ear.count<TestFinished>(ticket), static_cast<int>(result.total));
        QVERIFY(result.total > 0);
    }

    void cleanupTestCase()
    {
        m_process.terminate();
        QVERIFY(m_process.waitForFinished(kPatience));
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_address;
};

QTEST_GUILESS_MAIN(OwnDialectsTest)
#include "own_dialects_test.moc"
