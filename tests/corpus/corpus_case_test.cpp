// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The corpus reader refuses data that could not fail: a case without an expectation, with a word it does not know.
#include <QTest>

#include "core/base/files.h"
#include "tests/corpus/corpus_case.h"

using namespace ca;
using namespace ca::corpus;

class CorpusCaseTest : public QObject {
    Q_OBJECT

private:
    static Language python()
    {
        Language language;
        language.lexical.lineComments = {"#"};
        return language;
    }
    static Result<CaseHeader> header(const char* source) { return parseCaseHeader(source, python()); }

private slots:
    void readsEveryWord()
    {
        const auto read = header("# SPDX-License-Identifier: MIT\n"
                                 "# expect: MemoryLimit/oom-kill | RuntimeError | contained\n"
                                 "# limits: cpu=300ms wall=2s memory=64MiB processes=8\n"
                                 "# input: a\\n\\x00\n"
                                 "# answer: @filler 3\n"
                                 "# tests: 2\n"
                                 "# message: SIGSEGV\n"
                                 "# scripted: signal=11 oom=1 says=other\n"
                                 "# What it does: nothing.\n"
                                 "print()\n# expect: nothing after the header\n");
        QVERIFY2(read.has_value(), read ? "" : read.error().what.c_str());
        QCOMPARE(read->permitted.size(), std::size_t{3});
        QCOMPARE(read->permitted[0], (Permitted{Verdict::MemoryLimit, DecidedBy::OomKill}));
        QCOMPARE(read->permitted[1], (Permitted{Verdict::RuntimeError, std::nullopt}));
        QCOMPARE(read->permitted[2], (Permitted{Verdict::Accepted, DecidedBy::Checker}));
        const Limits limits = read->limits.appliedTo({});
        QCOMPARE(limits.cpu, Micros(300'000));
        QCOMPARE(limits.memory, mib(64));
        QCOMPARE(limits.processes, 8U);
        QCOMPARE(limits.openFiles, Limits{}.openFiles);
        QCOMPARE(read->inputs, (std::vector<std::string>{std::string("a\n\0", 3)}));
        QCOMPARE(read->answer, std::optional<std::string>("xxx"));
        QCOMPARE(read->tests, 2);
        QCOMPARE(read->message, std::string("SIGSEGV"));
        QCOMPARE(read->script.outcome.stop, StopCause::Signalled);
        QCOMPARE(read->script.outcome.oomKills, 1U);
        QCOMPARE(read->script.says, Script::Says::Other);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("no header") << QByteArray("print()\n") << QByteArray("no line 'expect");
        QTest::newRow("only prose") << QByteArray("# A program.\nprint()\n") << QByteArray("no line 'expect");
        QTest::newRow("unknown verdict") << QByteArray("# expect: Perfect\n") << QByteArray("'Perfect' is not a verdict");
        QTest::newRow("unknown counter") << QByteArray("# expect: TimeLimit/moon\n")
                                         << QByteArray("'TimeLimit/moon' is not a verdict");
        QTest::newRow("misspelt key") << QByteArray("# expects: Accepted\n") << QByteArray("'expects: Accepted' is not known");
        QTest::newRow("unknown limit") << QByteArray("# expect: contained\n# limits: height=3\n")
                                       << QByteArray("'height=3' is not a limit");
        QTest::newRow("limit without a unit")
            << QByteArray("# expect: contained\n# limits: cpu=3h\n") << QByteArray("'cpu=3h' is not a limit");
        QTest::newRow("unknown script") << QByteArray("# expect: contained\n# scripted: bored\n")
                                        << QByteArray("'bored' is nothing");
        QTest::newRow("bad escape") << QByteArray("# expect: contained\n# input: \\q\n") << QByteArray("'\\q' is not an escape");
        QTest::newRow("half a byte") << QByteArray("# expect: contained\n# input: \\x1\n") << QByteArray("is not a byte");
    }
    void refuses()
    {
        QFETCH(QByteArray, source);
        QFETCH(QByteArray, reason);
        const auto read = header(source.constData());
        QVERIFY(!read.has_value());
        QVERIFY2(QByteArray::fromStdString(read.error().what).contains(reason), read.error().what.c_str());
    }

    void namesTheFileThatIsNotInOrder()
    {
        const auto languages = Languages::read(std::filesystem::path(CA_SOURCE_DIR) / "resources/languages.json");
        QVERIFY(languages.has_value());
        const auto folder = TemporaryFolder::create("corpus");
        QVERIFY(folder.has_value());
        QVERIFY(writeFileAtomically(folder->path() / "good.py", "# expect: contained\n").has_value());
        QVERIFY(readCorpus(folder->path(), *languages).has_value());
        QVERIFY(writeFileAtomically(folder->path() / "silent.py", "print('contained')\n").has_value());
        const auto read = readCorpus(folder->path(), *languages);
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().what.find("silent.py") != std::string::npos, read.error().what.c_str());
    }

    void complainsAboutEverythingButWhatIsPermitted()
    {
        CorpusCase judged;
        judged.header.permitted = {{Verdict::TimeLimit, DecidedBy::CpuTime}};
        judged.header.message = "CPU";
        SubmissionResult result;
        result.verdict = Verdict::TimeLimit;
        result.decidedBy = DecidedBy::CpuTime;
        result.message = "used 1 s of CPU time";
        QCOMPARE(complaint(judged, result), std::string());
        result.decidedBy = DecidedBy::WallTime;
        QVERIFY(!complaint(judged, result).empty());
        result.decidedBy = DecidedBy::CpuTime;
        result.message = "slow";
        QVERIFY(!complaint(judged, result).empty());
        result.message.clear();
        QVERIFY(!complaint(judged, result).empty());
    }
};

QTEST_GUILESS_MAIN(CorpusCaseTest)
#include "corpus_case_test.moc"
