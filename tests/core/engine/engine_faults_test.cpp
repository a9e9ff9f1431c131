// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Faults of ours: whatever call fails, one clean result comes, nothing stays open, and nobody is told Wrong Answer.
#include "core/engine/engine.h"
#include "tests/core/engine/judging_fixture.h"

#include <QtTest>

using namespace ca;
using namespace ca::fixture;

namespace {

struct Outcome {
    SubmissionResult result;
    std::vector<std::string> events;
    int finishes = 0;
    int open = 0;
    int sessions = 0;
    int calls = 0;
};

using Failures = std::vector<std::pair<int, Error>>;

Outcome judgeWith(const Failures& failures, int attempts, Script script = doubling)
{
    FakeClock clock;
    FakeSessionFactory sessions(std::move(script));
    for (const auto& [number, error] : failures) {
        sessions.board().failCall(number, error);
    }
    Notebook notes;
    EngineOptions options;
    options.attempts = attempts;
    Engine engine(options, sessions, clock);
    const SubmissionId id = engine.submit(submission(doublingProblem(3), compiledLanguage()), notes.listener());
    engine.drain();
    const FakeBoard& board = sessions.board();
    return {notes.result(id), notes.of(id), notes.finishes(id), board.openSessions(), board.sessionsEver(), board.calls()};
}

Error broken()
{
    return {Fault::Broken, "the sandbox fell over", "try again"};
}

} // namespace

class EngineFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void everyCallCanFailOnce_data()
    {
        QTest::addColumn<int>("attempts");
        QTest::newRow("no retry") << 1;
        QTest::newRow("one retry") << 2;
    }

    void everyCallCanFailOnce()
    {
        QFETCH(int, attempts);
        const int calls = judgeWith({}, 1).calls;
        QCOMPARE(calls, 13); // open, put, compile, its end, three starts, three times output and end
        for (int number = 1; number <= calls; ++number) {
            const Outcome outcome = judgeWith({{number, broken()}}, attempts);
            QCOMPARE(outcome.finishes, 1);
            QCOMPARE(outcome.open, 0);
            QCOMPARE(name(outcome.result.verdict), name(attempts == 1 ? Verdict::JudgeError : Verdict::Accepted));
            QCOMPARE(outcome.result.attempts, attempts);
            if (attempts == 1) {
                QCOMPARE(outcome.result.decidedBy, DecidedBy::Judge);
                QVERIFY2(outcome.result.message.ends_with("the sandbox fell over; try again"), outcome.result.message.c_str());
            } else {
                QCOMPARE(outcome.result.passed, std::size_t{3});
                QCOMPARE(outcome.events.back(), std::string("finished Accepted 3/3"));
            }
        }
        QCOMPARE(judgeWith({{calls + 1, broken()}}, 1).result.verdict, Verdict::Accepted);
    }

    void beginsAgainAtStarted()
    {
        const Outcome outcome = judgeWith({{10, broken()}}, 2);
        const std::vector<std::string> expected{
            "queued 0", "started 1 with 3", "policy 0", "compiling", "compiled", "test t1 Accepted",
            "started 2 with 3", "policy 0", "compiling", "compiled", "test t1 Accepted", "test t2 Accepted", "test t3 Accepted",
            "finished Accepted 3/3"};
        QCOMPARE(outcome.events, expected);
        QCOMPARE(outcome.sessions, 2);
    }

    void givesUpAfterTheLastAttempt()
    {
        const Outcome outcome = judgeWith({{1, broken()}, {2, broken()}, {3, broken()}}, 3);
        QCOMPARE(outcome.result.verdict, Verdict::JudgeError);
        QCOMPARE(outcome.result.attempts, 3);
        QCOMPARE(outcome.sessions, 0);
        QCOMPARE(outcome.calls, 3);
    }

    void countsWhatHadPassed()
    {
        const Outcome outcome = judgeWith({{12, broken()}}, 1);
        QCOMPARE(outcome.result.passed, std::size_t{2});
        QCOMPARE(outcome.result.total, std::size_t{3});
        QCOMPARE(outcome.result.message, std::string("test t3: the sandbox fell over; try again"));
    }

    void retriesOnlyWhatMayGetBetter_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("retried");
        QTest::newRow("broken") << static_cast<int>(Fault::Broken) << true;
        QTest::newRow("timeout in opening") << static_cast<int>(Fault::Timeout) << true;
        QTest::newRow("bad input") << static_cast<int>(Fault::BadInput) << false;
        QTest::newRow("not found") << static_cast<int>(Fault::NotFound) << false;
        QTest::newRow("denied") << static_cast<int>(Fault::Denied) << false;
        QTest::newRow("unavailable") << static_cast<int>(Fault::Unavailable) << false;
        QTest::newRow("internal") << static_cast<int>(Fault::Internal) << false;
        QTest::newRow("cancelled by nobody") << static_cast<int>(Fault::Cancelled) << false;
    }

    void retriesOnlyWhatMayGetBetter()
    {
        QFETCH(int, fault);
        QFETCH(bool, retried);
        const Outcome outcome = judgeWith({{1, Error{static_cast<Fault>(fault), "no", {}}}}, 2);
        QCOMPARE(name(outcome.result.verdict), name(retried ? Verdict::Accepted : Verdict::JudgeError));
        QCOMPARE(outcome.open, 0);
    }

    void lostRuns_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("message");
        QTest::newRow("silent test") << 0 << "test t2: the sandbox did not answer in time";
        QTest::newRow("answer for another run") << 1 << "test t2: the sandbox answered for a run that is not under way";
        QTest::newRow("interrupted by nobody") << 2 << "test t2: the run was interrupted inside the sandbox";
        QTest::newRow("endless output") << 3 << "test t2: the sandbox sent more output than it may";
        QTest::newRow("silent compiler") << 4 << "compiling: the sandbox did not answer in time";
        QTest::newRow("endless words of the compiler") << 5 << "compiling: the sandbox sent more output than it may";
        QTest::newRow("interrupted compiler") << 6 << "compiling: the run was interrupted inside the sandbox";
    }

    void lostRuns()
    {
        QFETCH(int, kind);
        QFETCH(QString, message);
        const bool compiler = kind >= 4;
        ScriptedRun lost;
        lost.neverEnds = kind == 0 || kind == 4;
        lost.answersForAnotherRun = kind == 1;
        lost.outcome.stop = kind == 2 || kind == 6 ? StopCause::Interrupted : StopCause::Exited;
        if (kind == 3 || kind == 5) {
            lost.chunks.assign(300, {Stream::Err, std::string(64 * 1024, 'x')});
        }
        const Script script = [&](const RunSpec& spec, const std::map<std::string, std::string>& files) {
            const bool chosen = compiler ? spec.kind == RunKind::Compile : textOf(spec.input) == "2\n";
            return chosen ? lost : doubling(spec, files);
        };
        const Outcome outcome = judgeWith({}, 2, script);
        QCOMPARE(QString::fromStdString(outcome.result.message), message);
        QCOMPARE(outcome.result.verdict, Verdict::JudgeError);
        QCOMPARE(outcome.result.attempts, 2);
        QCOMPARE(outcome.sessions, 2);
        QCOMPARE(outcome.open, 0);
        QCOMPARE(outcome.finishes, 1);
    }
};

QTEST_GUILESS_MAIN(EngineFaultsTest)
#include "engine_faults_test.moc"
