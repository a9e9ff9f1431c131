// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the book forgets, and what it never does.
#include "app/server/ledger/data_folder.h"
#include "app/server/ledger/retention.h"
#include "core/store/database.h"
#include "tests/app/server/ledger/ledger_fixture.h"

using namespace ca;
using namespace ca::server;
using namespace ca::server::test;

namespace {

std::string judged(Ledger& ledger, const std::string& session, const std::string& clientId = {})
{
    const std::string id = must(ledger.accept(submissionOf(session, "code", clientId))).id;
    const auto jobs = must(ledger.lease("me", 1));
    ledger.record(jobs.at(0).lease, HasStarted{});
    if (!must(finish(ledger, jobs.at(0).lease, acceptedEnding()))) {
        qFatal("not judged");
    }
    return id;
}

WallTime timeOf(Ledger& ledger, const std::string& id)
{
    return must(ledger.find(id))->endedAt;
}

/// Counted one by one.
std::size_t endedRows(const LedgerFolder& folder)
{
    Database database = must(Database::open(ledgerFile(folder.path())));
    return must(database.row("SELECT count(*) FROM submission WHERE state = 3",
                             [](const Statement& row) { return static_cast<std::size_t>(row.integer(0)); }))
        .value_or(0);
}

} // namespace

class ForgettingTest : public QObject {
    Q_OBJECT

private slots:
    void detailsGoAndTheVerdictStays()
    {
        LedgerFolder folder;
        const auto ledger = folder.open();
        const std::string old = judged(*ledger, "s");
        folder.advance(24h);
        const std::string fresh = judged(*ledger, "s");
        const WallTime between = timeOf(*ledger, old) + 1h;
        QVERIFY((must(ledger->forget({{}, between, 10})) == Forgotten{0, 1}));
        const auto found = must(ledger->find(old));
        QVERIFY(found->verdict == Verdict::Accepted && found->state == SubmissionRecord::State::Done);
        QCOMPARE(found->passed, std::size_t(2));
        QCOMPARE(found->what.code, std::string("code"));
        QVERIFY(found->tests.empty());
        QCOMPARE(described(must(ledger->events(old, 0))), QStringList{"5 ended Accepted"}); // who subscribes late hears the end
        QCOMPARE(must(ledger->find(fresh))->tests.size(), std::size_t(2));
        QVERIFY((must(ledger->forget({{}, between, 10})) == Forgotten{0, 0})); // once
    }

    void submissionsGoWithAllThatIsTheirs()
    {
        LedgerFolder folder;
        const auto ledger = folder.open();
        const std::string old = judged(*ledger, "s", "mine");
        folder.advance(24h);
        (void)judged(*ledger, "s");
        const WallTime between = timeOf(*ledger, old) + 1h;
        QVERIFY((must(ledger->forget({between, between, 10})) == Forgotten{1, 0}));
        QVERIFY(!must(ledger->find(old)));
        QVERIFY(must(ledger->events(old, 0)).empty());
        QCOMPARE(must(ledger->history("s", 10, 0)).total, std::size_t(1));
        QVERIFY(must(ledger->accept(submissionOf("s", "code", "mine"))).how == Acceptance::How::New);
    }

    void whatIsUnderWayStaysHoweverOld()
    {
        LedgerFolder folder;
        const auto ledger = folder.open();
        const std::string leased = accepted(*ledger, "a");
        QCOMPARE(must(ledger->lease("me", 1)).size(), std::size_t(1));
        const std::string waiting = accepted(*ledger, "b");
        folder.advance(24h * 400);
        const WallTime now = WallTime(WallTime::duration::max());
        QVERIFY((must(ledger->forget({now, now, 10})) == Forgotten{0, 0}));
        QVERIFY(must(ledger->find(leased)) && must(ledger->find(waiting)));
    }

    /// SQLite gives the number of a deleted last row again: whoever follows the news would miss what gets it.
    void newsAreBehindAllThatWasForgotten()
    {
        LedgerFolder folder;
        const auto ledger = folder.open();
        const std::string last = judged(*ledger, "s");
        const auto position = must(ledger->lastPosition());
        const WallTime later = timeOf(*ledger, last) + 1h;
        QVERIFY((must(ledger->forget({later, later, 10})) == Forgotten{0, 1}));
        QCOMPARE(must(ledger->lastPosition()), position);
        const std::string next = accepted(*ledger, "s");
        const auto news = must(ledger->tail(position, 10));
        QCOMPARE(news.size(), std::size_t(1));
        QCOMPARE(news[0].submission, next);
    }

    void inSmallStepsUntilNothingIsLeft()
    {
        LedgerFolder folder;
        const auto ledger = folder.open();
        for (int i = 0; i < 7; ++i) {
            (void)judged(*ledger, "s");
        }
        folder.advance(24h * 10);
        (void)judged(*ledger, "s");
        RetentionRules rules;
        rules.submissions = RetentionRules::Days(5);
        rules.details = RetentionRules::Days(0);
        rules.step = 2;
        rules.pause = Millis(0);
        rules.now = [ends = timeOf(*ledger, judged(*ledger, "s"))] { return ends; };
        const Retention retention(rules, *ledger);
        QTRY_COMPARE_WITH_TIMEOUT(must(ledger->history("s", 10, 0)).total, std::size_t(2), 60'000);
    }

    void forEverIsForEver()
    {
        RetentionRules rules;
        rules.details = RetentionRules::Days(0);
        const Forgetting none = forgettingBy(rules);
        QVERIFY(none.submissionsBefore == WallTime() && none.detailsBefore == WallTime());
        QVERIFY(forgettingBy(RetentionRules()).submissionsBefore == WallTime()); // unless somebody says so
    }

    void roomIsUsedAgain()
    {
        LedgerFolder folder;
        const auto ledger = folder.open();
        const auto fill = [&] {
            for (int i = 0; i < 40; ++i) {
                (void)must(ledger->accept(submissionOf("s", std::string(8'000, 'x'))));
                (void)must(finish(*ledger, must(ledger->lease("me", 1)).at(0).lease, acceptedEnding()));
            }
        };
        fill();
        const auto full = must(ledger->size()).all;
        folder.advance(24h);
        const std::string last = judged(*ledger, "s");
        const WallTime between = timeOf(*ledger, last) - 1h;
        QVERIFY((must(ledger->forget({between, between, 100})) == Forgotten{40, 0}));
        QVERIFY(must(ledger->size()).unused.count() > full.count() / 2);
        fill();
        QVERIFY(must(ledger->size()).all.count() <= full.count() + 64 * 1024);
    }

    void judgesAreSeenWhileTheyLive()
    {
        LedgerFolder folder;
        const auto server = folder.open();
        QCOMPARE(server->judgingProcesses(), std::size_t(0));
        {
            const auto worker = folder.open();
            QCOMPARE(server->judgingProcesses(), std::size_t(0)); // it is there, and judges nothing yet
            worker->setJudging(true);
            QCOMPARE(server->judgingProcesses(), std::size_t(1));
            server->setJudging(true);
            QCOMPARE(server->judgingProcesses(), std::size_t(2));
            worker->setJudging(false);
            QCOMPARE(server->judgingProcesses(), std::size_t(1));
            worker->setJudging(true);
        }
        QCOMPARE(server->judgingProcesses(), std::size_t(1));
    }

    void theOldestThatWaitsIsKnown()
    {
        LedgerFolder folder;
        const auto ledger = folder.open();
        QVERIFY(!must(ledger->counts()).oldestWaiting);
        (void)accepted(*ledger, "s");
        const auto first = must(ledger->counts()).oldestWaiting;
        QVERIFY(first);
        folder.advance(1min);
        (void)accepted(*ledger, "s");
        QVERIFY(must(ledger->counts()).oldestWaiting == first);
    }

    /// Each way that a submission ends or goes; the book counts what has ended as it happens.
    void whatHasEndedIsCountedRight()
    {
        LedgerFolder folder;
        const auto ledger = folder.open({.lease = 1s, .attempts = 1});
        QCOMPARE(must(ledger->counts()).done, std::size_t(0));
        (void)judged(*ledger, "s");
        QVERIFY(must(ledger->cancel(accepted(*ledger, "s"))) == Cancelling::Ended);
        (void)accepted(*ledger, "s");
        (void)must(ledger->lease("dies", 1));
        folder.advance(2s);
        QVERIFY(must(ledger->lease("another", 1)).empty()); // given up
        (void)accepted(*ledger, "s");
        QCOMPARE(must(ledger->counts()).done, std::size_t(3));
        QCOMPARE(must(ledger->counts()).waiting, std::size_t(1));
        QCOMPARE(endedRows(folder), std::size_t(3));
        const WallTime later{Millis(4'000'000'000'000)};
        (void)must(ledger->forget({{}, later, 10}));
        QCOMPARE(must(ledger->counts()).done, std::size_t(3));
        const std::size_t gone = must(ledger->forget({later, later, 10})).submissions;
        QVERIFY(gone > 0);
        QCOMPARE(must(ledger->counts()).done, 3 - gone);
        QCOMPARE(endedRows(folder), 3 - gone);
    }

    void aBookFromBeforeTheyWereCounted()
    {
        const LedgerFolder folder;
        {
            const auto ledger = folder.open();
            (void)judged(*ledger, "s");
            (void)judged(*ledger, "s");
            (void)accepted(*ledger, "s");
        }
        must(must(Database::open(ledgerFile(folder.path())))
                 .run("DROP TRIGGER submission_ends; DROP TRIGGER submission_goes; ALTER TABLE counter DROP COLUMN done; "
                      "PRAGMA user_version = 3"));
        const auto ledger = folder.open();
        QCOMPARE(must(ledger->counts()).done, std::size_t(2));
        QCOMPARE(must(ledger->counts()).waiting, std::size_t(1));
    }

    void foldersThatCannotBeUsed()
    {
        LedgerFolder folder;
        QVERIFY(checkDataFolder(folder.path() / "not" / "yet").has_value());
        QVERIFY(!std::filesystem::exists(folder.path() / "not")); // looking makes nothing
        QVERIFY(!checkDataFolderInUse(folder.path()));
        (void)folder.open();
        QVERIFY(checkDataFolderInUse(folder.path()).has_value());
        QVERIFY(!checkDataFolder(ledgerFile(folder.path())));
        QVERIFY(!checkDataFolder(ledgerFile(folder.path()) / "below"));
        QVERIFY(!checkDataFolder(folder.path() / std::string(5'000, 'x')));
        must(must(Database::open(ledgerFile(folder.path()))).run("PRAGMA user_version = 99"));
        const auto newer = checkDataFolder(folder.path());
        QVERIFY(!newer && newer.error().fault == Fault::BadInput);
        QVERIFY(newer.error().what.find("was written by a newer server (form 99") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ForgettingTest)
#include "forgetting_test.moc"
