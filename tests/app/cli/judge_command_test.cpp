// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// arena judge in a fake world: packages and files in a temporary folder, runs answered by a script.
#include "tests/app/cli/fake_workshop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <csignal>
#include <thread>

using namespace ca;
using namespace ca::cli;

namespace {

void write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Two numbers and their sum: what the default script of a fake world answers.
void writeProblem(const QTemporaryDir& folder)
{
    write(folder, "sum/problem.yaml", "problem_format_version: 2025-09\nname: Sum\nuuid: 9d5b7bd0-4a1a-4f4f-9a3e-0b1f3f8f1a11\n");
    write(folder, "sum/data/sample/1.in", "1 2\n");
    write(folder, "sum/data/sample/1.ans", "3\n");
    write(folder, "sum/data/secret/01.in", "20 30\n");
    write(folder, "sum/data/secret/01.ans", "50\n");
    write(folder, "good.py", "print(sum(map(int, input().split())))\n");
}

ScriptedRun wrongOnSecret(const RunSpec& spec)
{
    return ScriptedRun::prints(wholeOf(spec.input) == "1 2\n" ? "3\n" : "7\n");
}

} // namespace

class JudgeCommandTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] std::string path(const char* name) const { return m_folder->filePath(name).toStdString(); }
    [[nodiscard]] Outcome judgeWith(std::vector<std::string> words)
    {
        words.insert(words.begin(), "judge");
        Interruption interruption;
        return runArena(*m_world, words, interruption);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeWorld> m_world;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<FakeWorld>();
        writeProblem(*m_folder);
    }

    void acceptedIsZero()
    {
        const Outcome outcome = judgeWith({path("sum"), path("good.py")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("Sandbox: fake (scripted); hard limits: memory, CPU time, processes\n"),
                 qPrintable(outcome.out));
        QVERIFY(outcome.out.contains("+ Accepted; 2 of 2 tests passed"));
        QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
        QCOMPARE(m_world->sessions.board().openSessions(), 0);
    }

    void wrongIsOne()
    {
        m_world->script = [](const RunSpec& spec, const auto&) { return wrongOnSecret(spec); };
        const Outcome outcome = judgeWith({path("sum"), path("good.py")});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.out.contains("expected | 50\n  output | 7\n"), qPrintable(outcome.out));
    }

    void foldersSayWhatIsExpected()
    {
        write(*m_folder, "sum/submissions/accepted/a.py", "print(1)\n");
        write(*m_folder, "sum/submissions/wrong_answer/b.py", "print(2)  # wrong\n");
        write(*m_folder, "sum/submissions/accepted/c.kt", "fun main() {}\n");
        m_world->script = [](const RunSpec& spec, const auto& files) {
            const bool wrong = files.contains("solution.py") && files.at("solution.py").find("wrong") != std::string::npos;
            return wrong ? wrongOnSecret(spec) : ScriptedRun::prints(wholeOf(spec.input) == "1 2\n" ? "3" : "50");
        };
        const Outcome outcome = judgeWith({path("sum"), path("sum/submissions"), "--jobs", "2"});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains("+ wrong_answer/b.py  WA   WA"), qPrintable(outcome.out));
        QVERIFY(outcome.out.endsWith("2 of 2 files as expected\n"));
        QVERIFY2(outcome.err.contains("c.kt is left out"), qPrintable(outcome.err));
        QCOMPARE(m_world->config->engine.runners, 2U);
    }

    void aWrongSubmissionThatPassesIsOne()
    {
        write(*m_folder, "sum/submissions/wrong_answer/b.py", "print(2)\n");
        const Outcome outcome = judgeWith({path("sum"), path("sum/submissions/wrong_answer/b.py")});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.out.endsWith("Not as expected (expected WA)\n"), qPrintable(outcome.out));
    }

    void selectionsReachTheEngine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("summary");
        QTest::newRow("all") << QStringList() << "2 of 2 tests passed";
        QTest::newRow("samples") << QStringList("--samples") << "1 of 1 tests passed";
        QTest::newRow("by name") << QStringList({"--test", "secret/01"}) << "1 of 1 tests passed";
        QTest::newRow("by base name") << QStringList({"--test", "01"}) << "1 of 1 tests passed";
        QTest::newRow("two names") << QStringList({"--test", "01", "--test", "sample/1"}) << "2 of 2 tests passed";
    }
    void selectionsReachTheEngine()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, summary);
        std::vector<std::string> all{path("sum"), path("good.py")};
        for (const QString& word : words) {
            all.push_back(word.toStdString());
        }
        const Outcome outcome = judgeWith(all);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains(summary), qPrintable(outcome.out));
    }

    void badInputIsTwoWithOneSentence_data()
    {
        QTest::addColumn<QStringList>("words"); // relative to the folder unless they begin with "-"
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no problem") << QStringList({"nowhere", "good.py"}) << "there is no problem folder";
        QTest::newRow("problem is a file") << QStringList({"good.py", "good.py"}) << "is not a folder";
        QTest::newRow("broken problem") << QStringList({"broken", "good.py"}) << "problem.yaml";
        QTest::newRow("missing file") << QStringList({"sum", "nowhere.py"}) << "there is no file";
        QTest::newRow("empty file") << QStringList({"sum", "empty.py"}) << "is empty";
        QTest::newRow("20 MB") << QStringList({"sum", "large.py"}) << "is 20.0 MiB, the limit for a source is";
        QTest::newRow("binary bytes") << QStringList({"sum", "binary.py"}) << "zero byte at offset 2";
        QTest::newRow("unknown extension") << QStringList({"sum", "good.kt"}) << "no language is known for .kt";
        QTest::newRow("no extension") << QStringList({"sum", "good"}) << "no extension";
        QTest::newRow("unknown language") << QStringList({"sum", "good.py", "--language=cobol"})
                                          << "there is no language \"cobol\"";
        QTest::newRow("unknown test") << QStringList({"sum", "good.py", "--test=99"}) << "sum has no test \"99\"";
        QTest::newRow("folder without sources") << QStringList({"sum", "sum/data"}) << "there is nothing to judge";
        QTest::newRow("samples and names") << QStringList({"sum", "good.py", "--samples", "--test=1"}) << "excludes";
        QTest::newRow("unknown policy") << QStringList({"sum", "good.py", "--policy=nice"}) << "--policy";
        QTest::newRow("no jobs") << QStringList({"sum", "good.py", "--jobs=0"}) << "--jobs";
        QTest::newRow("unknown option") << QStringList({"sum", "good.py", "--fast"}) << "--fast";
        QTest::newRow("no file") << QStringList({"sum"}) << "files";
    }
    void badInputIsTwoWithOneSentence()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, sentence);
        write(*m_folder, "broken/problem.yaml", "name: [\n");
        write(*m_folder, "empty.py", "");
        write(*m_folder, "large.py", QByteArray(20 * 1024 * 1024, 'x'));
        write(*m_folder, "binary.py", QByteArray("ab\0c", 4));
        write(*m_folder, "good.kt", "fun main() {}\n");
        write(*m_folder, "good", "print(1)\n");
        std::vector<std::string> all;
        for (const QString& word : words) {
            all.push_back(word.startsWith("-") ? word.toStdString() : path(qPrintable(word)));
        }
        const Outcome outcome = judgeWith(all);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.startsWith("arena: ") && outcome.err.contains(sentence), qPrintable(outcome.err));
        QVERIFY2(outcome.out.isEmpty(), qPrintable(outcome.out));
        QCOMPARE(m_world->sessions.board().sessionsEver(), 0);
    }

    void faultsOfOursAreTwo()
    {
        for (int call = 1; call <= 4; ++call) { // both attempts
            m_world->sessions.board().failCall(call, Error{Fault::Broken, "the sandbox went away", {}});
        }
        const Outcome outcome = judgeWith({path("sum"), path("good.py")});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.out.contains("! Judge error"), qPrintable(outcome.out));
        QVERIFY2(!outcome.out.contains("Wrong"), qPrintable(outcome.out));
    }

    void jsonTellsErrorsToo()
    {
        const Outcome outcome = judgeWith({path("sum"), path("nowhere.py"), "--json"});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.out.startsWith("{\"v\":1,\"event\":\"error\",\"fault\":\"not-found\",\"what\":\"there is no file "),
                 qPrintable(outcome.out));
    }

    void junitIsWritten()
    {
        const Outcome outcome = judgeWith({path("sum"), path("good.py"), "--junit", path("report.xml")});
        QCOMPARE(outcome.exitCode, 0);
        QFile file(m_folder->filePath("report.xml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.attributes().value("tests").toString(), QString("3"));
        QCOMPARE(xml.attributes().value("failures").toString(), QString("0"));
    }

    void junitThatCannotBeWrittenIsTwo()
    {
        const Outcome outcome = judgeWith({path("sum"), path("good.py"), "--junit", path("nowhere/report.xml")});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains("report.xml"));
    }

    void signalsCancelAndCleanUp_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("SIGINT") << SIGINT << 130;
        QTest::newRow("SIGTERM") << SIGTERM << 143;
    }
    void signalsCancelAndCleanUp()
    {
        QFETCH(int, signal);
        QFETCH(int, exitCode);
        Interruption interruption;
        FakeBoard& board = m_world->sessions.board();
        board.hang(FakeCall::Next);
        std::jthread user([&] {
            if (board.waitUntilHung(FakeCall::Next)) {
                ::kill(::getpid(), signal);
            }
        });
        const Outcome outcome = runArena(*m_world, {"judge", path("sum"), path("good.py")}, interruption);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.out.contains("Cancelled"), qPrintable(outcome.out));
        QCOMPARE(board.openSessions(), 0);
    }
};

QTEST_GUILESS_MAIN(JudgeCommandTest)
#include "judge_command_test.moc"
