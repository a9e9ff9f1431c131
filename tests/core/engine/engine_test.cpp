// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/base/files.h"
#include "core/engine/engine.h"
#include "tests/core/engine/judging_fixture.h"

#include <QtTest>

using namespace ca;
using namespace ca::fixture;
using Lines = std::vector<std::string>;

namespace {

/// One engine with one runner, and what it told.
struct Bench {
    explicit Bench(Script script, EngineOptions options = {})
        : sessions(std::move(script))
        , engine(options, sessions, clock)
    {
    }

    SubmissionId judge(Submission submission)
    {
        const SubmissionId id = engine.submit(std::move(submission), notes.listener());
        engine.drain();
        return id;
    }

    FakeClock clock;
    FakeSessionFactory sessions;
    Notebook notes;
    Engine engine;
};

/// Test t2 does something else.
Script exceptSecond(ScriptedRun second)
{
    return [second](const RunSpec& spec, const std::map<std::string, std::string>& files) {
        return textOf(spec.input) == "2\n" ? second : doubling(spec, files);
    };
}

RunOutcome signalled(int number)
{
    RunOutcome outcome;
    outcome.stop = StopCause::Signalled;
    outcome.signal = number;
    return outcome;
}

ScriptedRun refusal(int exitCode)
{
    RunOutcome outcome;
    outcome.exitCode = exitCode;
    ScriptedRun run = ScriptedRun::ends(outcome);
    run.chunks = {{Stream::Out, "checking\n"}, {Stream::Err, "line 3: error\n"}};
    return run;
}

QString joined(const Lines& lines)
{
    QStringList out;
    for (const std::string& line : lines) {
        out << QString::fromStdString(line);
    }
    return out.join(" | ");
}

} // namespace

class EngineTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsAnInterpretedProgram()
    {
        Bench bench(doubling);
        const SubmissionId id = bench.judge(submission(doublingProblem(3), interpretedLanguage()));
        QCOMPARE(joined(bench.notes.of(id)), QString("queued 0 | started 1 with 3 | policy 0 | test t1 Accepted | test t2 Accepted | "
                                                     "test t3 Accepted | finished Accepted 3/3"));
    }

    void acceptsACompiledProgram()
    {
        Bench bench(doubling);
        Submission given = submission(doublingProblem(2), compiledLanguage());
        given.policy = PolicyMode::Off;
        const SubmissionId id = bench.judge(given);
        QCOMPARE(joined(bench.notes.of(id)), QString("queued 0 | started 1 with 2 | compiling | compiled | test t1 Accepted | "
                                                     "test t2 Accepted | finished Accepted 2/2"));
    }

    void givesTheSandboxWhatItNeedsAndNoAnswers()
    {
        Bench bench(doubling);
        bench.judge(submission(doublingProblem(2), compiledLanguage()));
        const auto files = bench.sessions.board().files();
        QCOMPARE(files.size(), std::size_t{1});
        QCOMPARE(files[0].path, std::string("main.scr"));
        QCOMPARE(textOf(files[0].content), std::string("print(2 * int(input()))\n"));
        const auto started = bench.sessions.board().started();
        QCOMPARE(started.size(), std::size_t{3});
        QVERIFY(started[0].kind == RunKind::Compile && started[1].kind == RunKind::Test);
        QCOMPARE(started[1].argv, (Lines{"scripted", "--memory=256", "/box/main.scr"}));
        QCOMPARE(textOf(started[2].input), std::string("2\n"));
        QCOMPARE(bench.sessions.board().requests()[0].memory, mib(1024));
    }

    void reportsTheFirstFailure()
    {
        Bench bench(exceptSecond(ScriptedRun::prints("5\n")));
        const SubmissionId id = bench.judge(submission(doublingProblem(3), interpretedLanguage()));
        const SubmissionResult result = bench.notes.result(id);
        QCOMPARE(result.verdict, Verdict::WrongAnswer);
        QCOMPARE(result.decidedBy, DecidedBy::Checker);
        QCOMPARE(result.message, std::string("t2: line 1, token 1: expected 4, found 5"));
        QCOMPARE(result.passed, std::size_t{2});
    }

    void stopsAtTheFirstFailureWhenAsked()
    {
        Bench bench(exceptSecond(ScriptedRun::ends(signalled(11))));
        Submission given = submission(doublingProblem(4), interpretedLanguage());
        given.selection.stopAtFirstFailure = true;
        const SubmissionId id = bench.judge(given);
        QCOMPARE(joined(bench.notes.of(id)),
                 QString("queued 0 | started 1 with 4 | policy 0 | test t1 Accepted | test t2 RuntimeError | "
                         "test t3 Skipped | test t4 Skipped | finished RuntimeError 1/4"));
        QCOMPARE(bench.notes.testsOf(id)[3].message, std::string("not run: an earlier test failed"));
    }

    void runsOnlyTheSamples()
    {
        Bench bench(doubling);
        Submission given = submission(doublingProblem(3), interpretedLanguage());
        given.selection.which = TestSelection::Which::Samples;
        const SubmissionId id = bench.judge(given);
        const auto tests = bench.notes.testsOf(id);
        QCOMPARE(tests.size(), std::size_t{1});
        QVERIFY(tests[0].sample);
    }

    void runsTheListedTestsInTheirOrder()
    {
        Bench bench(doubling);
        Submission given = submission(doublingProblem(3), interpretedLanguage());
        given.selection.which = TestSelection::Which::Listed;
        given.selection.listed = {2, 0};
        const auto tests = bench.notes.testsOf(bench.judge(given));
        QCOMPARE(tests.size(), std::size_t{2});
        QCOMPARE(tests[0].index, std::size_t{2});
        QCOMPARE(tests[1].name, std::string("t1"));
    }

    void keepsOutputWithinBounds()
    {
        ScriptedRun chatty = ScriptedRun::prints("4\n");
        chatty.chunks.emplace_back(Stream::Err, "abcdef");
        chatty.chunks.emplace_back(Stream::Err, "ghijkl");
        EngineOptions options;
        options.keptOutput = Bytes{8};
        Bench bench(exceptSecond(chatty), options);
        const auto tests = bench.notes.testsOf(bench.judge(submission(doublingProblem(2), interpretedLanguage())));
        QCOMPARE(tests[0].output, std::string("2\n"));
        QVERIFY(!tests[0].outputClipped);
        QCOMPARE(tests[1].output, std::string("4\n"));
        QCOMPARE(tests[1].errorOutput, std::string("abcdefgh"));
        QVERIFY(tests[1].outputClipped);
        QCOMPARE(tests[1].verdict, Verdict::Accepted);
    }

    void addsUpTimesAndMemory()
    {
        ScriptedRun slow = ScriptedRun::prints("4\n");
        slow.outcome.cpu = std::chrono::milliseconds(700);
        slow.outcome.memory = mib(31);
        Bench bench(exceptSecond(slow));
        const SubmissionResult result = bench.notes.result(bench.judge(submission(doublingProblem(3), interpretedLanguage())));
        QCOMPARE(result.slowestCpu, Micros(std::chrono::milliseconds(700)));
        QCOMPARE(result.peakMemory, mib(31));
        QCOMPARE(result.attempts, 1);
    }

    void judgesByTheTestsOwnRules()
    {
        auto problem = doublingProblem(2);
        CheckerOptions strict;
        strict.caseSensitive = true;
        for (TestCase& test : problem->tests) {
            test.answer = Content(std::string("Yes"));
        }
        problem->tests[1].checker = strict;
        Bench bench([](const RunSpec&, const auto&) { return ScriptedRun::prints("YES"); });
        const auto tests = bench.notes.testsOf(bench.judge(submission(problem, interpretedLanguage())));
        QCOMPARE(tests[0].verdict, Verdict::Accepted);
        QCOMPARE(tests[1].verdict, Verdict::WrongAnswer);
    }

    void readsAnswersFromFiles()
    {
        const auto folder = TemporaryFolder::create("engine-test");
        QVERIFY(folder && writeFileAtomically(folder->path() / "1.ans", "2\n"));
        auto problem = doublingProblem(2);
        problem->tests[0].answer = Content(folder->path() / "1.ans");
        problem->tests[1].answer = Content(folder->path() / "2.ans");
        Bench bench(doubling);
        const SubmissionId id = bench.judge(submission(problem, interpretedLanguage()));
        QCOMPARE(bench.notes.testsOf(id)[0].verdict, Verdict::Accepted);
        const SubmissionResult result = bench.notes.result(id);
        QCOMPARE(result.verdict, Verdict::JudgeError);
        QVERIFY2(result.message.find("t2: reading an expected answer: opening") != std::string::npos, result.message.c_str());
        QCOMPARE(bench.sessions.board().sessionsEver(), 1); // a missing file will be missing next time
        QCOMPARE(bench.sessions.board().openSessions(), 0);
    }

    void stopsAtACompileError()
    {
        Bench bench([](const RunSpec&, const auto&) { return refusal(1); });
        const SubmissionId id = bench.judge(submission(doublingProblem(2), compiledLanguage()));
        QCOMPARE(joined(bench.notes.of(id)),
                 QString("queued 0 | started 1 with 2 | policy 0 | compiling | not compiled | finished CompileError 0/2"));
        QCOMPARE(bench.notes.result(id).decidedBy, DecidedBy::Compiler);
        QCOMPARE(bench.notes.result(id).message, std::string("the compiler: exited with code 1"));
        QCOMPARE(bench.sessions.board().started().size(), std::size_t{1});
    }

    void tellsWhichLimitTheCompilerHit()
    {
        ScriptedRun bomb;
        bomb.outcome.stop = StopCause::CpuLimit;
        bomb.outcome.cpu = std::chrono::seconds(3);
        Bench bench([bomb](const RunSpec&, const auto&) { return bomb; });
        const SubmissionResult result = bench.notes.result(bench.judge(submission(doublingProblem(1), compiledLanguage())));
        QCOMPARE(result.verdict, Verdict::CompileError);
        QCOMPARE(result.decidedBy, DecidedBy::CpuTime);
        QCOMPARE(result.message, std::string("the compiler: used 3.000 s of CPU time, the limit is 2 s"));
    }

    void warnsByPolicy()
    {
        Bench bench(doubling);
        Submission given = submission(doublingProblem(1), interpretedLanguage());
        given.source = "os.system('ls')";
        const SubmissionId id = bench.judge(given);
        QCOMPARE(joined(bench.notes.of(id)),
                 QString("queued 0 | started 1 with 1 | policy 1 | test t1 Accepted | finished Accepted 1/1"));
    }

    void refusesByPolicyWithoutASandbox()
    {
        Bench bench(doubling);
        Submission given = submission(doublingProblem(1), interpretedLanguage());
        given.source = "os.system('ls')";
        given.policy = PolicyMode::Enforce;
        const SubmissionId id = bench.judge(given);
        QCOMPARE(joined(bench.notes.of(id)), QString("queued 0 | policy 1 | finished CompileError 0/1"));
        QCOMPARE(bench.notes.result(id).decidedBy, DecidedBy::Policy);
        QCOMPARE(bench.sessions.board().sessionsEver(), 0);
    }

    void refusesUnusableSourcesWithoutASandbox_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("a\0b", 3);
        QTest::newRow("20 MB") << QByteArray(20'000'000, 'x');
    }

    void refusesUnusableSourcesWithoutASandbox()
    {
        QFETCH(QByteArray, source);
        Bench bench(doubling);
        Submission given = submission(doublingProblem(2), interpretedLanguage());
        given.source = source.toStdString();
        const SubmissionId id = bench.judge(given);
        QCOMPARE(joined(bench.notes.of(id)), QString("queued 0 | finished CompileError 0/2"));
        QCOMPARE(bench.notes.result(id).decidedBy, DecidedBy::Source);
        QCOMPARE(bench.sessions.board().calls(), 0);
    }

    void blamesItselfForAProblemWithoutTests()
    {
        Bench bench(doubling);
        const SubmissionResult result = bench.notes.result(bench.judge(submission(doublingProblem(0), interpretedLanguage())));
        QCOMPARE(result.verdict, Verdict::JudgeError);
        QCOMPARE(result.message, std::string("the problem doubling has no tests"));
    }

    void blamesItselfForAHalfSubmission()
    {
        Bench bench(doubling);
        QCOMPARE(bench.notes.result(bench.judge(Submission{})).verdict, Verdict::JudgeError);
    }

    void judgesOneAfterAnother()
    {
        Bench bench(doubling);
        std::vector<SubmissionId> ids;
        for (int i = 0; i < 20; ++i) {
            ids.push_back(bench.engine.submit(submission(doublingProblem(2), interpretedLanguage()), bench.notes.listener()));
        }
        bench.engine.drain();
        QCOMPARE(bench.notes.finishedOrder(), ids);
        QCOMPARE(bench.sessions.board().sessionsEver(), 20); // a fresh one each
        QCOMPARE(bench.sessions.board().mostOpenAtOnce(), 1);
    }
};

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
