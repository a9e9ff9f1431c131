// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Function problems on servers that know them, and on those that know programs alone.
#include "core/store/store.h"
#include "tests/app/link/remote_bench.h"

#include <QtTest>

using namespace ca;
using namespace ca::tests;

namespace {

QString sentCode(const FakeArena& arena)
{
    const auto post = std::find_if(arena.server.questions.begin(), arena.server.questions.end(),
                                   [](const HttpQuestion& question) { return question.method == "POST"; });
    return post == arena.server.questions.end() ? QString() : QJsonDocument::fromJson(post->body)["code"].toString();
}

} // namespace

class RemoteFunctionsTest : public QObject {
    Q_OBJECT

private slots:
    void sendsFunctionsAsProgramsToAnOriginal_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<bool>("program");
        QTest::newRow("the original") << QByteArray() << true;
        QTest::newRow("one of ours, which has drivers") << QByteArray(kCapable) << false;
    }
    void sendsFunctionsAsProgramsToAnOriginal()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(bool, program);
        FakeArena arena;
        arena.capabilities = capabilities;
        arena.view = FakeArena::viewOf("Accepted");
        Bench bench(arena);
        bench.makeFunction("add(a: int, b: int) -> int");
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::Accepted);
        const QString code = sentCode(arena);
        const QString source = QString::fromStdString(bench.submission.source);
        QCOMPARE(code.contains("codearena:program") && code.contains(source), program);
        QCOMPARE(code == source, !program);
    }

    /// The driver's line in front of the user's is counted by the server, and by nobody here.
    void tellsMistakesInTheUsersLines()
    {
        FakeArena arena;
        arena.onSubscribe = [](EngineGuest& guest) {
            guest.say(FakeArena::completed("Runtime Error", json(",'passedCount':0,'totalCount':1,'testResults':[{'testCaseId':'t1','passed':false,"
                                                                 "'output':'','executionTimeMs':1,'error':'File solution.py, line 3, in add'}]")));
        };
        Bench bench(arena);
        bench.makeFunction("add(a: int, b: int) -> int");
        bench.submission.source = "def add(a: List[int], b):\n    return a[b]\n";
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(testsIn(ear.heard[ticket]).at(0).errorOutput, std::string("File solution.py, line 2, in add"));
    }

    void refusesFunctionsThatMakeNoProgram_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("message");
        QTest::newRow("too long with the driver") << QByteArray("python") << 9'500 << "with the driver";
        QTest::newRow("a language without such a driver") << QByteArray("rust") << 10 << "programs only";
    }
    void refusesFunctionsThatMakeNoProgram()
    {
        QFETCH(QByteArray, language);
        QFETCH(int, length);
        QFETCH(QString, message);
        FakeArena arena;
        Bench bench(arena);
        bench.makeFunction("add(a: int, b: int) -> int");
        auto other = std::make_shared<Language>();
        other->id = language.toStdString();
        bench.submission.language = other;
        bench.submission.source = std::string(static_cast<std::size_t>(length), '#');
        RemoteJudge judge(bench.server, quick(), {});
        Ear ear(judge);
        const JudgeTicket ticket = judge.submit(bench.submission);
        QTRY_VERIFY(ear.isFinished(ticket));
        QCOMPARE(ear.result(ticket).verdict, Verdict::JudgeError);
        QVERIFY2(QString::fromStdString(ear.result(ticket).message).contains(message), ear.result(ticket).message.c_str());
        QCOMPARE(arena.server.count("POST", "/api/submissions"), 0);
    }

    /// What waited when the program ended was a function; in the next run the problem's package says so again.
    void sendsAFunctionInALaterRun()
    {
        const TemporaryFolder folder = TemporaryFolder::create("later").value();
        FakeArena arena;
        arena.view = FakeArena::viewOf("Accepted");
        Bench bench(arena);
        bench.makeFunction("add(a: int, b: int) -> int");
        OutboxEntry entry;
        entry.uuid = "7c0d7a3e-2b8f-4d7e-9c55-0a4f6a1be2d2";
        entry.server = arena.server.address().toString().toStdString();
        entry.problem = bench.submission.problem->id;
        entry.remoteProblem = "p1";
        entry.language = "python";
        entry.source = "def add(a, b): return a + b\n";
        entry.made = wallNow();
        const auto store = Store::open(folder.path() / "history.db").value();
        QVERIFY(store->outbox().put(entry).has_value());
        RemoteOutbox outbox(store->outbox());
        RemoteJudge judge(bench.server, quick(),
                          {&outbox, [&](const std::string&) { return bench.submission.language; }, [&](const std::string&) { return bench.submission.problem; }});
        judge.resume();
        QTRY_COMPARE(arena.server.count("POST", "/api/submissions"), 1);
        QVERIFY(sentCode(arena).contains("codearena:program"));
        QTRY_COMPARE(judge.underWay(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(RemoteFunctionsTest)
#include "remote_functions_test.moc"
