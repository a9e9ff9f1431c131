// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// From the lease to the verdict, with a scripted sandbox: what is written, what is tried again, what is given back.
#include "app/server/judging/judges.h"
#include "tests/app/server/judging/flaky_ledger.h"
#include "tests/app/server/ledger/ledger_fixture.h"
#include "tests/core/engine/judging_fixture.h"

#include <thread>

using namespace ca;
using namespace ca::server;
using namespace ca::server::test;

namespace {

constexpr Millis kLease = 15s;

/// A ledger, an engine on scripted sandboxes, and a problem with three tests of which the first is a sample.
class Court {
public:
    explicit Court(bool compiled = false, Script script = fixture::doubling)
        : ledger(folder.open({.lease = kLease}))
        , flaky(*ledger)
        , sessions(std::move(script))
        , language(compiled ? fixture::compiledLanguage() : fixture::interpretedLanguage())
        , engine({.runners = 2, .attempts = 1}, sessions, clock)
    {
    }

    [[nodiscard]] std::unique_ptr<Judges> open(const std::string& owner = "judges", std::size_t atOnce = 3)
    {
        JudgesOptions options;
        options.owner = owner;
        options.atOnce = atOnce;
        options.poll = 10ms;
        options.pause = 2s;
        options.log = [this](const std::string& line) {
            const std::lock_guard lock(m_mutex);
            m_log.append(QString::fromStdString(line));
        };
        return std::make_unique<Judges>(options, flaky, engine, ticks, [this](const Job& job) -> Result<Submission> {
            if (job.code == "unknown problem") {
                return fail(Fault::NotFound, "no such problem in /srv/problems");
            }
            Submission submission = fixture::submission(problem, language);
            submission.source = job.code;
            return submission;
        });
    }

    [[nodiscard]] SubmissionRecord record(const std::string& id) const { return *must(ledger->find(id)); }
    [[nodiscard]] bool isDone(const std::string& id) const { return record(id).state == SubmissionRecord::State::Done; }
    [[nodiscard]] QStringList events(const std::string& id) const { return described(must(ledger->events(id, 0))); }
    [[nodiscard]] QStringList log() const
    {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }

    LedgerFolder folder;
    std::unique_ptr<SqliteLedger> ledger;
    FlakyLedger flaky; // what judges see of it
    FakeSessionFactory sessions;
    SystemClock clock;
    FakeClock ticks;
    std::shared_ptr<Problem> problem = fixture::doublingProblem(3);
    std::shared_ptr<Language> language;
    Engine engine;

private:
    mutable std::mutex m_mutex;
    QStringList m_log;
};

#define QTRY_DONE(court, id) QTRY_VERIFY_WITH_TIMEOUT((court).isDone(id), 60'000)

} // namespace

class JudgesTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsAcceptedIsJudged()
    {
        Court court;
        const auto judges = court.open();
        const std::string id = accepted(*court.ledger, "s");
        QTRY_DONE(court, id);
        const SubmissionRecord record = court.record(id);
        QCOMPARE(record.verdict, Verdict::Accepted);
        QCOMPARE(record.passed, std::size_t(3));
        QCOMPARE(record.message, std::string());
        QCOMPARE(record.tests.size(), std::size_t(3));
        QVERIFY(record.tests[0].output.has_value());
        QVERIFY(!record.tests[1].output.has_value());
        const QStringList events = court.events(id);
        QCOMPARE(events.size(), 6);
        QCOMPARE(events[0], QString("1 queued"));
        QCOMPARE(events[1], QString("2 started"));
        QVERIFY(events[4].startsWith("5 ") && events[4].endsWith(" Accepted"));
        QCOMPARE(events[5], QString("6 ended Accepted"));
        QTRY_COMPARE_WITH_TIMEOUT(judges->figures().verdicts[Verdict::Accepted], std::uint64_t(1), 60'000);
    }

    void manyAreJudgedOnceEach()
    {
        Court court;
        std::vector<std::string> ids;
        for (int i = 0; i < 40; ++i) {
            ids.push_back(accepted(*court.ledger, std::to_string(i % 7)));
        }
        const auto judges = court.open("one");
        const auto others = court.open("other");
        for (const std::string& id : ids) {
            QTRY_DONE(court, id);
            QCOMPARE(court.events(id).size(), 6);
        }
        QTRY_COMPARE_WITH_TIMEOUT(judges->figures().verdicts[Verdict::Accepted] + others->figures().verdicts[Verdict::Accepted],
                                  std::uint64_t(40), 60'000);
        QCOMPARE(court.sessions.board().openSessions(), 0);
    }

    void aCompilersWordsAreTheFirstTests()
    {
        Court court(true, [](const RunSpec& spec, const auto& files) {
            if (spec.kind != RunKind::Compile) {
                return fixture::doubling(spec, files);
            }
            RunOutcome failed;
            failed.exitCode = 1;
            ScriptedRun run = ScriptedRun::ends(failed);
            run.chunks.emplace_back(Stream::Err, "main.scr:1: expected ;");
            return run;
        });
        const auto judges = court.open();
        const std::string id = accepted(*court.ledger, "s");
        QTRY_DONE(court, id);
        const SubmissionRecord record = court.record(id);
        QCOMPARE(record.verdict, Verdict::CompileError);
        QVERIFY(QString::fromStdString(record.message).contains("expected ;"));
        QCOMPARE(record.tests.size(), std::size_t(1));
        QCOMPARE(record.tests[0].index, std::optional<std::size_t>(0));
        QVERIFY(QString::fromStdString(*record.tests[0].error).contains("expected ;"));
        QVERIFY(!record.time.has_value());
    }

    void aFaultOfOursIsTriedAgainAfterAWhile()
    {
        Court court;
        court.sessions.board().failCall(1, {Fault::Internal, "the daemon at /var/run/x.sock talks nonsense", {}});
        const auto judges = court.open();
        const std::string id = accepted(*court.ledger, "s");
        QTRY_COMPARE_WITH_TIMEOUT(judges->figures().retries, std::uint64_t(1), 60'000);
        QVERIFY(court.record(id).state == SubmissionRecord::State::Waiting);
        QVERIFY(!court.ledger->hasWork()); // not yet
        court.folder.advance(2s);
        QTRY_DONE(court, id);
        QCOMPARE(court.record(id).verdict, Verdict::Accepted);
        QVERIFY(court.log().join('\n').contains("x.sock"));
        QCOMPARE(judges->figures().faultsInARow, 0);
    }

    void aPoisonedJobEndsAsJudgeError()
    {
        Court court;
        for (int call = 1; call <= 3; ++call) {
            court.sessions.board().failCall(call, {Fault::Internal, "no room in /var/lib/x", {}});
        }
        const auto judges = court.open();
        const std::string id = accepted(*court.ledger, "s");
        for (int attempt = 1; attempt < 3; ++attempt) {
            QTRY_COMPARE_WITH_TIMEOUT(judges->figures().retries, std::uint64_t(attempt), 60'000);
            court.folder.advance(1min);
        }
        QTRY_DONE(court, id);
        const SubmissionRecord record = court.record(id);
        QCOMPARE(record.verdict, Verdict::JudgeError);
        QCOMPARE(record.attempts, 3);
        QVERIFY(!record.message.empty());
        QVERIFY2(!QString::fromStdString(record.message).contains('/'), "our paths are nobody's business");
    }

    void anOutageIsNobodysAttempt_data()
    {
        QTest::addColumn<int>("failures"); // in a row
        QTest::addColumn<Millis>("step");  // of the clock
        QTest::addColumn<bool>("judged");
        QTest::newRow("a moment") << 1 << Millis(1s) << true;
        QTest::newRow("a while") << 9 << Millis(4s) << true;
        QTest::newRow("for ever") << 1000 << Millis(1min) << false;
    }
    void anOutageIsNobodysAttempt()
    {
        QFETCH(const int, failures);
        QFETCH(const Millis, step);
        QFETCH(const bool, judged);
        Court court;
        for (int call = 1; call <= failures; ++call) {
            court.sessions.board().failCall(call, {Fault::Unavailable, "Docker does not answer", {}});
        }
        std::vector<std::string> ids;
        for (int i = 0; i < 2; ++i) { // of which each would have failed thrice
            ids.push_back(accepted(*court.ledger, std::to_string(i)));
        }
        const auto judges = court.open();
        const auto isDone = [&](const std::string& id) {
            court.ticks.advance(step);
            court.folder.advance(kLease / 15); // less than a lease, which is renewed meanwhile
            return court.isDone(id);
        };
        for (const std::string& id : ids) {
            QTRY_VERIFY_WITH_TIMEOUT(isDone(id), 60'000);
            QCOMPARE(court.record(id).verdict, judged ? Verdict::Accepted : Verdict::JudgeError);
            QCOMPARE(court.record(id).attempts, judged ? 1 : 3);
        }
        QCOMPARE(judges->figures().faultsInARow > 0, !judged);
    }

    /// Nobody knocks all the time where nobody is in.
    void anOutageIsTriedByOneAtATime()
    {
        Court court;
        for (int call = 1; call <= 1000; ++call) {
            court.sessions.board().failCall(call, {Fault::Unavailable, "Docker does not answer", {}});
        }
        for (int i = 0; i < 5; ++i) {
            (void)accepted(*court.ledger, std::to_string(i));
        }
        const auto judges = court.open("judges", 1);
        for (int tries = 1; tries < 6; ++tries) {
            QTRY_COMPARE_WITH_TIMEOUT(judges->figures().faultsInARow, tries, 60'000);
            QTRY_COMPARE_WITH_TIMEOUT(judges->figures().held, std::size_t(0), 60'000);
            court.ticks.advance(16s);
        }
    }

    void whatCannotBePreparedEndsAsJudgeError()
    {
        Court court;
        const auto judges = court.open();
        const std::string id = accepted(*court.ledger, "s", "unknown problem");
        QTRY_DONE(court, id);
        QCOMPARE(court.record(id).verdict, Verdict::JudgeError);
        QVERIFY(!QString::fromStdString(court.record(id).message).contains('/'));
        QCOMPARE(court.sessions.board().sessionsEver(), 0);
    }

    void cancel_data()
    {
        QTest::addColumn<bool>("here");
        QTest::newRow("told here") << true;
        QTest::newRow("asked for in another process") << false;
    }
    void cancel()
    {
        QFETCH(const bool, here);
        Court court;
        court.sessions.board().hang(FakeCall::Next);
        const auto judges = court.open();
        const std::string id = accepted(*court.ledger, "s");
        QVERIFY(court.sessions.board().waitUntilHung(FakeCall::Next));
        QVERIFY(must(court.ledger->cancel(id)) == Cancelling::Asked);
        if (here) {
            judges->cancel(id);
        } else {
            court.ticks.advance(1s);
        }
        QTRY_DONE(court, id);
        QCOMPARE(court.record(id).verdict, Verdict::Cancelled);
        court.sessions.board().release();
    }

    void aLostLeaseIsAnothersToJudge()
    {
        Court court;
        court.sessions.board().hang(FakeCall::Next);
        const auto judges = court.open();
        const std::string id = accepted(*court.ledger, "s");
        QVERIFY(court.sessions.board().waitUntilHung(FakeCall::Next));
        court.folder.advance(kLease + 1ms); // the machine slept
        const auto jobs = must(court.ledger->lease("elsewhere", 1));
        court.ticks.advance(1s);
        if (jobs.empty()) { // these judges were faster, and have it again
            court.sessions.board().release();
            QTRY_DONE(court, id);
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(judges->figures().lost, std::uint64_t(1), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(judges->figures().held, std::size_t(0), 60'000);
        QVERIFY(must(finish(*court.ledger, jobs[0].lease, {Verdict::WrongAnswer, {}, {}, 0, {}, {}})));
        QCOMPARE(court.record(id).verdict, Verdict::WrongAnswer);
    }

    void whatCannotBeWrittenIsWrittenLater()
    {
        Court court;
        court.flaky.isFull = true;
        const auto judges = court.open("judges", 1);
        const std::string id = accepted(*court.ledger, "s");
        const std::string next = accepted(*court.ledger, "t");
        QTRY_VERIFY_WITH_TIMEOUT(court.flaky.refused == 1, 60'000);
        court.ticks.advance(1s);
        QTRY_VERIFY_WITH_TIMEOUT(court.flaky.refused == 2, 60'000);
        QVERIFY(!court.isDone(id));
        QVERIFY(court.record(next).state == SubmissionRecord::State::Waiting); // the slot is taken: nothing piles up
        court.flaky.isFull = false;
        court.ticks.advance(1s);
        QTRY_DONE(court, id);
        QTRY_DONE(court, next);
        QCOMPARE(court.record(id).verdict, Verdict::Accepted);
        QCOMPARE(court.record(id).tests.size(), std::size_t(3)); // what nobody wrote when it came is there
        QCOMPARE(court.sessions.board().sessionsEver(), 2);
    }

    void whoGoesHomeLeavesWhatCannotBeWritten()
    {
        Court court;
        court.flaky.isFull = true;
        auto judges = court.open("leaving");
        const std::string id = accepted(*court.ledger, "s");
        QTRY_VERIFY_WITH_TIMEOUT(court.flaky.refused == 1, 60'000);
        judges.reset();
        court.flaky.isFull = false;
        court.folder.advance(kLease + 1ms);
        judges = court.open("coming");
        QTRY_DONE(court, id);
        QCOMPARE(court.record(id).verdict, Verdict::Accepted);
        QCOMPARE(court.record(id).attempts, 2);
    }

    void whoGoesHomeGivesBack()
    {
        Court court;
        court.sessions.board().hang(FakeCall::Next);
        auto judges = court.open("leaving");
        std::vector<std::string> ids;
        for (int i = 0; i < 5; ++i) {
            ids.push_back(accepted(*court.ledger, std::to_string(i)));
        }
        QVERIFY(court.sessions.board().waitUntilHung(FakeCall::Next));
        QTRY_COMPARE_WITH_TIMEOUT(judges->figures().held, std::size_t(3), 60'000);
        judges->stop(0ms);
        QCOMPARE(judges->figures().held, std::size_t(0));
        QCOMPARE(must(court.ledger->counts()).waiting, std::size_t(5));
        QCOMPARE(court.record(ids[0]).attempts, 0);
        court.sessions.board().release();
        judges = court.open("coming");
        for (const std::string& id : ids) {
            QTRY_DONE(court, id);
            QCOMPARE(court.record(id).verdict, Verdict::Accepted);
            QCOMPARE(court.record(id).attempts, 1);
        }
    }

    void whoHasTimeFinishesFirst()
    {
        Court court;
        court.sessions.board().hang(FakeCall::Next);
        const auto judges = court.open();
        const std::string id = accepted(*court.ledger, "s");
        QVERIFY(court.sessions.board().waitUntilHung(FakeCall::Next));
        std::jthread stopping([&] { judges->stop(10min); });
        court.sessions.board().release();
        stopping.join();
        QVERIFY(court.isDone(id));
        QCOMPARE(court.record(id).verdict, Verdict::Accepted);
        const std::string late = accepted(*court.ledger, "s");
        QVERIFY(court.record(late).state == SubmissionRecord::State::Waiting);
    }
};

QTEST_GUILESS_MAIN(JudgesTest)
#include "judges_test.moc"
