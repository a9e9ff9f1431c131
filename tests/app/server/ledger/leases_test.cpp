// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Who judges what: turns, leases that run out, attempts, exactly one verdict.
#include "core/store/database.h"
#include "tests/app/server/ledger/ledger_fixture.h"

#include <map>

using namespace ca;
using namespace ca::server;
using namespace ca::server::test;

namespace {

constexpr Millis kLease = 15s;

QString codes(const std::vector<Job>& jobs)
{
    QStringList all;
    for (const Job& job : jobs) {
        all.append(QString::fromStdString(job.code));
    }
    return all.join(' ');
}

Job leased(Ledger& ledger, const std::string& owner = "judge")
{
    return must(ledger.lease(owner, 1)).at(0);
}

/// Of the only submission, as the database would have it without its log; nothing while that is not to be had.
QString verdictInTheFileOf(const LedgerFolder& folder)
{
    const TemporaryFolder elsewhere = must(TemporaryFolder::create("ca-ledger-file"));
    const auto copy = elsewhere.path() / "server.db";
    std::error_code error;
    std::filesystem::copy_file(folder.path() / copy.filename(), copy, error);
    auto database = Database::open(copy);
    const auto verdict = database ? database->row("SELECT verdict FROM submission", [](const Statement& row) { return row.text(0); })
                                  : fail(database.error());
    return QString::fromStdString(verdict ? verdict->value_or("") : "");
}

} // namespace

class LeasesTest : public QObject {
    Q_OBJECT

private slots:
    void sessionsTakeTurns_data()
    {
        QTest::addColumn<QString>("come"); // "a1 a2 b1": session and code; "!": one is leased here
        QTest::addColumn<QString>("served");
        QTest::newRow("one session: oldest first") << "a1 a2 a3" << "a1 a2 a3";
        QTest::newRow("a crowd delays nobody") << "a1 a2 a3 a4 b1 c1" << "a1 b1 c1 a2 a3 a4";
        QTest::newRow("two crowds alternate") << "a1 a2 a3 b1 b2 b3" << "a1 b1 a2 b2 a3 b3";
        QTest::newRow("who comes later does not wait for the crowd") << "a1 a2 a3 a4 ! ! b1" << "a1 a2 b1 a3 a4";
        QTest::newRow("newcomers do not starve those who wait") << "a1 a2 ! ! b1 a3 c1 d1" << "a1 a2 b1 c1 d1 a3";
        QTest::newRow("who was served goes behind those who wait") << "a1 b1 ! a2 c1" << "a1 b1 c1 a2";
    }
    void sessionsTakeTurns()
    {
        QFETCH(const QString, come);
        QFETCH(const QString, served);
        const LedgerFolder folder;
        const auto ledger = folder.open();
        QStringList order;
        for (const QString& word : come.split(' ')) {
            if (word == "!") {
                order.append(codes(must(ledger->lease("judge", 1))));
            } else {
                (void)accepted(*ledger, word.left(1).toStdString(), word.toStdString());
            }
        }
        order.append(codes(must(ledger->lease("judge", 100))));
        QCOMPARE(order.join(' '), served);
    }

    void aLeaseIsOfOne()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        const std::string id = accepted(*ledger, "s");
        const Job job = leased(*ledger);
        QCOMPARE(job.id, id);
        QCOMPARE(job.code, std::string("code"));
        QCOMPARE(job.attempt, 1);
        QVERIFY(!job.lastAttempt);
        QCOMPARE(must(ledger->lease("other", 5)).size(), std::size_t(0));
        QVERIFY(!ledger->hasWork());
    }

    void aRenewedLeaseLasts()
    {
        LedgerFolder folder;
        const auto ledger = folder.open({.lease = kLease});
        (void)accepted(*ledger, "s");
        const Job job = leased(*ledger);
        for (int i = 0; i < 5; ++i) {
            folder.advance(kLease);
            const auto held = must(ledger->renew("judge"));
            QCOMPARE(held.size(), std::size_t(1));
            QVERIFY(held[0].lease == job.lease);
            QVERIFY(!held[0].cancelled);
            QCOMPARE(must(ledger->lease("other", 1)).size(), std::size_t(0));
        }
        QCOMPARE(must(ledger->renew("other")).size(), std::size_t(0));
    }

    void whatADeadJudgeHadIsTakenUpAgain()
    {
        LedgerFolder folder;
        const auto ledger = folder.open({.lease = kLease});
        const std::string id = accepted(*ledger, "s");
        const Job dead = leased(*ledger, "dead");
        ledger->record(dead.lease, HasStarted{});
        ledger->record(dead.lease, passedTest(0));
        folder.advance(kLease + 1ms);
        QVERIFY(ledger->hasWork());
        const Job alive = leased(*ledger, "alive");
        QCOMPARE(alive.id, id);
        QCOMPARE(alive.attempt, 2);
        QVERIFY(!(alive.lease == dead.lease));
        // Whoever comes back from the dead changes nothing.
        QCOMPARE(must(ledger->renew("dead")).size(), std::size_t(0));
        ledger->record(dead.lease, passedTest(1));
        QVERIFY(!must(finish(*ledger, dead.lease, {Verdict::WrongAnswer, {}, {}, 0, {}, {}})));
        QVERIFY(!must(giveBack(*ledger, dead.lease, {})));
        QVERIFY(must(finish(*ledger, alive.lease, acceptedEnding())));
        QCOMPARE(described(must(ledger->events(id, 0))),
                 (QStringList{"1 queued", "2 started", "3 test-0 Accepted", "4 queued", "5 test-0 Accepted", "6 test-1 Accepted",
                              "7 ended Accepted"}));
    }

    void onlyTheLastAttemptsTestsCount()
    {
        LedgerFolder folder;
        const auto ledger = folder.open({.lease = kLease});
        const std::string id = accepted(*ledger, "s");
        ledger->record(leased(*ledger, "dead").lease, passedTest(0));
        folder.advance(kLease + 1ms);
        QVERIFY(must(giveBack(*ledger, leased(*ledger, "short of time").lease, {}))); // and this one's number is used again
        const Job alive = leased(*ledger, "alive");
        QCOMPARE(alive.attempt, 2);
        QVERIFY(must(ledger->find(id))->tests.empty());
        ledger->record(alive.lease, passedTest(1));
        ledger->record(alive.lease, passedTest(1)); // the engine tried again
        QVERIFY(must(finish(*ledger, alive.lease, {Verdict::Accepted, {}, {}, 1, {}, {}})));
        QCOMPARE(must(ledger->find(id))->tests, std::vector{passedTest(1)});
    }

    void thereIsOneVerdict()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        const std::string id = accepted(*ledger, "s");
        const Job job = leased(*ledger);
        QVERIFY(must(finish(*ledger, job.lease, acceptedEnding())));
        QVERIFY(!must(finish(*ledger, job.lease, {Verdict::WrongAnswer, {}, {}, 0, {}, {}})));
        QVERIFY(!must(giveBack(*ledger, job.lease, {Return::Why::Failed, 0ms, "no"})));
        QVERIFY(must(ledger->cancel(id)) == Cancelling::Over);
        QCOMPARE(must(ledger->find(id))->verdict, Verdict::Accepted);
        QCOMPARE(must(ledger->events(id, 0)).size(), std::size_t(4));
    }

    /// It is told before it is synced: what stands in the database's own file has been.
    void aVerdictIsSyncedInTheFirstQuietMoment()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        (void)accepted(*ledger, "s");
        QVERIFY(must(finish(*ledger, leased(*ledger).lease, acceptedEnding())));
        QTRY_COMPARE_WITH_TIMEOUT(verdictInTheFileOf(folder), "Accepted", 60'000);
    }

    void threeAttemptsThenJudgeError_data()
    {
        QTest::addColumn<QString>("ways"); // of ending an attempt: d dies, f fails, u goes home
        QTest::addColumn<bool>("poisoned");
        QTest::newRow("dies thrice") << "ddd" << true;
        QTest::newRow("fails thrice") << "fff" << true;
        QTest::newRow("both") << "dfd" << true;
        QTest::newRow("dies twice") << "dd" << false;
        QTest::newRow("going home is no attempt") << "uuuuu" << false;
        QTest::newRow("all three") << "dufuf" << true;
    }
    void threeAttemptsThenJudgeError()
    {
        QFETCH(const QString, ways);
        QFETCH(const bool, poisoned);
        LedgerFolder folder;
        const auto ledger = folder.open({.lease = kLease, .attempts = 3});
        const std::string id = accepted(*ledger, "s");
        for (const QChar way : ways) {
            const Job job = leased(*ledger);
            if (way == 'd') {
                folder.advance(kLease + 1ms); // both its lease and the wait before its last attempt
                (void)must(ledger->lease("somebody", 0));
                folder.advance(kLease);
            } else {
                const auto why = way == 'f' ? Return::Why::Failed : Return::Why::Unjudged;
                QVERIFY(must(giveBack(*ledger, job.lease, {why, 0ms, "the sandbox broke"})));
            }
        }
        const auto jobs = must(ledger->lease("judge", 1));
        QCOMPARE(jobs.empty(), poisoned);
        const auto found = must(ledger->find(id));
        QCOMPARE(found->state == SubmissionRecord::State::Done, poisoned);
        if (poisoned) {
            QCOMPARE(found->verdict, Verdict::JudgeError);
            QVERIFY(!found->message.empty());
            QCOMPARE(described(must(ledger->events(id, 0))).last().section(' ', 1), QString("ended JudgeError"));
        }
    }

    void aDeathInCompanyIsNobodysAttempt()
    {
        LedgerFolder folder;
        const auto ledger = folder.open({.lease = kLease});
        for (const char* session : {"a", "b", "c"}) {
            (void)accepted(*ledger, session, session);
        }
        QCOMPARE(codes(must(ledger->lease("dies", 2))), QString("a b"));
        const Job held = leased(*ledger, "lives");
        folder.advance(kLease - 1s);
        (void)must(ledger->renew("lives"));
        folder.advance(2s);
        (void)accepted(*ledger, "d", "d");

        QVERIFY(must(ledger->lease("lives", 5)).empty()); // it is not alone, and a suspect's turn is not passed over
        const Job suspect = leased(*ledger, "free");
        QCOMPARE(suspect.code, std::string("a"));
        QCOMPARE(suspect.attempt, 1);
        QVERIFY(must(ledger->lease("free", 5)).empty()); // nothing beside a suspect
        QVERIFY(must(finish(*ledger, held.lease, acceptedEnding())));
        QCOMPARE(codes(must(ledger->lease("lives", 5))), QString("b"));
        QVERIFY(must(finish(*ledger, suspect.lease, acceptedEnding())));
        QCOMPARE(codes(must(ledger->lease("free", 5))), QString("d"));
    }

    void companyIsOfOneLease_data()
    {
        QTest::addColumn<bool>("newLease");
        QTest::newRow("with another") << false;
        QTest::newRow("alone since") << true;
    }
    void companyIsOfOneLease()
    {
        QFETCH(const bool, newLease);
        LedgerFolder folder;
        const auto ledger = folder.open({.lease = kLease});
        const std::string id = accepted(*ledger, "a");
        (void)accepted(*ledger, "b");
        const auto both = must(ledger->lease("judge", 2));
        if (newLease) {
            QVERIFY(must(giveBack(*ledger, both[0].lease, {})));
            QVERIFY(must(finish(*ledger, both[1].lease, acceptedEnding())));
            QCOMPARE(leased(*ledger).id, id);
        }
        folder.advance(kLease + 1ms);
        QCOMPARE(leased(*ledger).attempt, newLease ? 2 : 1);
    }

    /// One job kills whoever judges it, together with all that is held beside it.
    void onlyWhatKillsEndsAsJudgeError_data()
    {
        QTest::addColumn<int>("poisoned"); // which of the jobs
        QTest::addColumn<int>("atOnce");
        for (const int atOnce : {1, 3, 20}) {
            for (const int poisoned : {0, 4, 11}) {
                QTest::addRow("the %d. of 12, %d at a time", poisoned + 1, atOnce) << poisoned << atOnce;
            }
        }
    }
    void onlyWhatKillsEndsAsJudgeError()
    {
        QFETCH(const int, poisoned);
        QFETCH(const int, atOnce);
        LedgerFolder folder;
        const auto ledger = folder.open({.lease = kLease});
        std::vector<std::string> ids;
        for (int i = 0; i < 12; ++i) {
            ids.push_back(accepted(*ledger, std::to_string(i % 5), i == poisoned ? "kills" : "works"));
        }
        int deaths = 0;
        int lonely = 0;
        while (must(ledger->counts()).done < ids.size()) {
            const auto jobs = must(ledger->lease("judge", atOnce));
            if (std::any_of(jobs.begin(), jobs.end(), [](const Job& job) { return job.code == "kills"; })) {
                ++deaths;
                lonely += jobs.size() == 1 ? 1 : 0;
            } else {
                for (const Job& job : jobs) {
                    QVERIFY(must(finish(*ledger, job.lease, acceptedEnding())));
                }
            }
            folder.advance(kLease + 1ms);
            QVERIFY2(deaths < 10, "it goes on killing");
        }
        QCOMPARE(lonely, 3);
        QVERIFY(deaths <= 4);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            const auto record = must(ledger->find(ids[i]));
            QCOMPARE(record->verdict, int(i) == poisoned ? Verdict::JudgeError : Verdict::Accepted);
            QCOMPARE(record->attempts, int(i) == poisoned ? 3 : 1);
        }
    }

    void whatHasKilledTwiceLetsOthersGoFirst()
    {
        LedgerFolder folder;
        const auto ledger = folder.open({.lease = kLease});
        (void)accepted(*ledger, "a", "kills");
        for (int death = 0; death < 2; ++death) {
            QCOMPARE(leased(*ledger).code, std::string("kills"));
            folder.advance(kLease + 1ms);
        }
        (void)accepted(*ledger, "b", "works");
        QCOMPARE(leased(*ledger, "other").code, std::string("works"));
        QVERIFY(!ledger->hasWork());
        folder.advance(kLease);
        const Job last = leased(*ledger, "another");
        QCOMPARE(last.code, std::string("kills"));
        QVERIFY(last.lastAttempt);
    }

    void theLastAttemptKnowsThatItIs()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open({.attempts = 2});
        (void)accepted(*ledger, "s");
        const Job first = leased(*ledger);
        QVERIFY(!first.lastAttempt);
        QVERIFY(must(giveBack(*ledger, first.lease, {Return::Why::Failed, 0ms, "broke"})));
        QVERIFY(leased(*ledger).lastAttempt);
    }

    void aFailedJobWaitsAWhile()
    {
        LedgerFolder folder;
        const auto ledger = folder.open();
        (void)accepted(*ledger, "a", "failed");
        QVERIFY(must(giveBack(*ledger, leased(*ledger).lease, {Return::Why::Failed, 2s, "broke"})));
        QVERIFY(!ledger->hasWork());
        (void)accepted(*ledger, "b", "next");
        QCOMPARE(leased(*ledger).code, std::string("next"));
        QCOMPARE(must(ledger->lease("judge", 1)).size(), std::size_t(0));
        folder.advance(2s);
        QVERIFY(ledger->hasWork());
        QCOMPARE(leased(*ledger).code, std::string("failed"));
    }

    void cancel_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<int>("answer");
        QTest::newRow("waiting") << "waiting" << int(Cancelling::Ended);
        QTest::newRow("leased") << "leased" << int(Cancelling::Asked);
        QTest::newRow("dead judge") << "dead" << int(Cancelling::Asked);
        QTest::newRow("done") << "done" << int(Cancelling::Over);
    }
    void cancel()
    {
        QFETCH(const QString, when);
        QFETCH(const int, answer);
        LedgerFolder folder;
        const auto ledger = folder.open({.lease = kLease});
        const std::string id = accepted(*ledger, "s");
        Lease lease;
        if (when != "waiting") {
            lease = leased(*ledger).lease;
        }
        if (when == "done") {
            QVERIFY(must(finish(*ledger, lease, acceptedEnding())));
        }
        QCOMPARE(int(must(ledger->cancel(id))), answer);
        if (when == "leased") {
            QVERIFY(must(ledger->renew("judge")).at(0).cancelled);
            QVERIFY(must(finish(*ledger, lease, {Verdict::Cancelled, {}, {}, 0, "cancelled", {}})));
        }
        if (when == "dead") {
            folder.advance(kLease + 1ms);
            QCOMPARE(must(ledger->lease("other", 1)).size(), std::size_t(0));
        }
        const auto found = must(ledger->find(id));
        QVERIFY(found->state == SubmissionRecord::State::Done);
        QCOMPARE(found->verdict, when == "done" ? Verdict::Accepted : Verdict::Cancelled);
        QVERIFY(must(ledger->cancel("00000000-0000-4000-8000-000000000000")) == Cancelling::Unknown);
    }

    void bellsRingAfterTheFact()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        const std::uint64_t jobs = ledger->jobsBell().rings();
        const std::uint64_t events = ledger->eventsBell().rings();
        (void)accepted(*ledger, "s");
        QVERIFY(ledger->jobsBell().rings() > jobs);
        QVERIFY(ledger->eventsBell().rings() > events);
        const Job job = leased(*ledger);
        const std::uint64_t before = ledger->eventsBell().rings();
        ledger->record(job.lease, HasStarted{});
        QVERIFY(ledger->eventsBell().wait(before, 60s, {}) > before);
        QVERIFY(must(ledger->events(job.id, 1)).size() == 1);
    }
};

QTEST_GUILESS_MAIN(LeasesTest)
#include "leases_test.moc"
