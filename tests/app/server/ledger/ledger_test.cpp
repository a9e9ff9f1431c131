// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What the faces ask of the book: acceptance, once per client id, history, events, bounds.
#include "tests/app/server/ledger/ledger_fixture.h"

#include <set>
#include <thread>

using namespace ca;
using namespace ca::server;
using namespace ca::server::test;

class LedgerTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsAcceptedIsThere()
    {
        const LedgerFolder folder;
        std::string id;
        {
            const auto ledger = folder.open();
            id = must(ledger->accept(submissionOf("s", "print('\xc3\xa4')", "mine"))).id;
        }
        const auto ledger = folder.open(); // another day
        const auto found = must(ledger->find(id));
        QVERIFY(found.has_value());
        QCOMPARE(found->id, id);
        QCOMPARE(found->what.code, std::string("print('\xc3\xa4')"));
        QCOMPARE(found->what.session, std::string("s"));
        QCOMPARE(found->what.clientId, std::string("mine"));
        QCOMPARE(found->what.problemTitle, std::string("Doubling"));
        QCOMPARE(found->what.problemSlug, std::string("doubling"));
        QCOMPARE(found->what.tests, std::size_t(2));
        QVERIFY(found->state == SubmissionRecord::State::Waiting);
        QCOMPARE(described(must(ledger->events(id, 0))), QStringList{"1 queued"});
        QVERIFY(!must(ledger->find("00000000-0000-4000-8000-000000000000")).has_value());
        QVERIFY(must(ledger->events("00000000-0000-4000-8000-000000000000", 0)).empty());
    }

    void onceForEachClientId_data()
    {
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("the same again") << "s" << "c" << false;
        QTest::newRow("another client id") << "s" << "d" << true;
        QTest::newRow("another session") << "t" << "c" << true;
        QTest::newRow("no client id") << "s" << "" << true;
    }
    void onceForEachClientId()
    {
        QFETCH(const QString, session);
        QFETCH(const QString, clientId);
        QFETCH(const bool, isNew);
        const LedgerFolder folder;
        const auto ledger = folder.open();
        const auto first = must(ledger->accept(submissionOf("s", "one", "c")));
        (void)must(ledger->accept(submissionOf("s", "one", "")));
        const auto second = must(ledger->accept(submissionOf(session.toStdString(), "two", clientId.toStdString())));
        QCOMPARE(second.how == Acceptance::How::New, isNew);
        QCOMPARE(second.id != first.id, isNew);
        QCOMPARE(must(ledger->find(second.id))->what.code, std::string(isNew ? "two" : "one"));
    }

    void manyAtOnceAreOne()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        std::mutex mutex;
        std::set<std::string> ids;
        int anew = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 16; ++i) {
                threads.emplace_back([&, i] {
                    const auto acceptance = must(ledger->accept(submissionOf("s", std::to_string(i), "the same")));
                    const std::lock_guard lock(mutex);
                    ids.insert(acceptance.id);
                    anew += acceptance.how == Acceptance::How::New ? 1 : 0;
                });
            }
        }
        QCOMPARE(ids.size(), std::size_t(1));
        QCOMPARE(anew, 1);
        QCOMPARE(must(ledger->history("s", 10, 0)).total, std::size_t(1));
    }

    void theQueueHasAnEnd()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open({.mostWaiting = 2});
        (void)accepted(*ledger, "a");
        const auto known = must(ledger->accept(submissionOf("b", "code", "mine")));
        const auto refused = must(ledger->accept(submissionOf("c")));
        QVERIFY(refused.how == Acceptance::How::Full);
        QCOMPARE(must(ledger->history("c", 10, 0)).total, std::size_t(0));
        // What was accepted before is known, however many wait.
        QCOMPARE(must(ledger->accept(submissionOf("b", "code", "mine"))).id, known.id);
        QCOMPARE(must(ledger->lease("judge", 1)).size(), std::size_t(1));
        QVERIFY(must(ledger->accept(submissionOf("c"))).how == Acceptance::How::New);
    }

    void historyIsOfTheSessionNewestFirst()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        std::vector<std::string> mine;
        for (int i = 0; i < 5; ++i) {
            mine.push_back(accepted(*ledger, "mine"));
            (void)accepted(*ledger, "other");
        }
        const RecordPage page = must(ledger->history("mine", 2, 1));
        QCOMPARE(page.total, std::size_t(5));
        QCOMPARE(page.records.size(), std::size_t(2));
        QCOMPARE(page.records[0].id, mine[3]);
        QCOMPARE(page.records[1].id, mine[2]);
        QCOMPARE(must(ledger->history("mine", 2, 9)).records.size(), std::size_t(0));
        QCOMPARE(must(ledger->history("nobody", 2, 0)).total, std::size_t(0));
    }

    void aWholeLifeIsInTheEvents()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        const std::string id = accepted(*ledger, "s");
        const Job job = must(ledger->lease("judge", 1)).at(0);
        ledger->record(job.lease, HasStarted{});
        ledger->record(job.lease, passedTest(0));
        QVERIFY(must(finish(*ledger, job.lease, acceptedEnding())));
        // The second test's result came with the end.
        const QStringList all{"1 queued", "2 started", "3 test-0 Accepted", "4 test-1 Accepted", "5 ended Accepted"};
        QCOMPARE(described(must(ledger->events(id, 0))), all);
        QCOMPARE(described(must(ledger->events(id, 3))), all.mid(3));
        QCOMPARE(described(must(ledger->events(id, 5))), QStringList());
        const auto found = must(ledger->find(id));
        QVERIFY(found->state == SubmissionRecord::State::Done);
        QCOMPARE(found->verdict, Verdict::Accepted);
        QCOMPARE(found->passed, std::size_t(2));
        QCOMPARE(found->time, std::optional<Micros>(3000us));
        QCOMPARE(found->memory, std::optional(mib(3)));
        QCOMPARE(found->tests, acceptedEnding().tests);
        QCOMPARE(must(ledger->history("s", 1, 0)).records.at(0).verdict, Verdict::Accepted);
    }

    void whatATestSaidIsKeptToTheLetter_data()
    {
        QTest::addColumn<bool>("hidden");
        QTest::newRow("sample") << false;
        QTest::newRow("hidden: no output is not the empty output") << true;
    }
    void whatATestSaidIsKeptToTheLetter()
    {
        QFETCH(const bool, hidden);
        const LedgerFolder folder;
        const auto ledger = folder.open();
        const std::string id = accepted(*ledger, "s");
        wire::TestView view = passedTest(0);
        view.passed = false;
        view.verdict = Verdict::MemoryLimit;
        view.output = hidden ? std::nullopt : std::optional(std::string());
        view.error = "too much";
        view.time = std::nullopt;
        view.memory = Bytes{123};
        const Job job = must(ledger->lease("judge", 1)).at(0);
        ledger->record(job.lease, view);
        QVERIFY(must(finish(*ledger, job.lease, {Verdict::MemoryLimit, {}, {}, 0, "message", {view}})));
        const auto events = must(ledger->events(id, 1));
        QCOMPARE(events.size(), std::size_t(2));
        QVERIFY(std::get<wire::TestView>(events[0].what) == view);
        QCOMPARE(must(ledger->find(id))->message, std::string("message"));
        QVERIFY(!must(ledger->find(id))->time.has_value());
    }

    void theTailIsOfAllInTheirOrder()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        const std::string first = accepted(*ledger, "s");
        const std::int64_t here = must(ledger->lastPosition());
        const std::string second = accepted(*ledger, "t");
        const Job job = must(ledger->lease("judge", 1)).at(0);
        ledger->record(job.lease, HasStarted{});
        QVERIFY(must(finish(*ledger, job.lease, acceptedEnding(0))));
        const auto tail = must(ledger->tail(here, 100));
        QCOMPARE(tail.size(), std::size_t(3));
        QCOMPARE(tail[0].submission, second);
        QCOMPARE(tail[1].submission, first);
        QCOMPARE(described({tail[0].event, tail[1].event, tail[2].event}), (QStringList{"1 queued", "2 started", "3 ended Accepted"}));
        QVERIFY(tail[0].position < tail[1].position && tail[1].position < tail[2].position);
        QCOMPARE(must(ledger->tail(here, 2)).size(), std::size_t(2));
        QCOMPARE(must(ledger->lastPosition()), tail[2].position);
    }

    void anotherBookOnTheSameFileSeesIt()
    {
        const LedgerFolder folder;
        const auto one = folder.open();
        const auto other = folder.open();
        const std::int64_t before = other->version();
        QCOMPARE(other->version(), before);
        const std::string id = accepted(*one, "s");
        QVERIFY(other->version() != before);
        QVERIFY(must(other->find(id)).has_value());
        QCOMPARE(must(other->lease("judge", 1)).size(), std::size_t(1));
        QCOMPARE(must(one->lease("judge", 1)).size(), std::size_t(0));
    }

    void countsAreOfAllStates()
    {
        const LedgerFolder folder;
        const auto ledger = folder.open();
        for (int i = 0; i < 4; ++i) {
            (void)accepted(*ledger, "s");
        }
        const auto jobs = must(ledger->lease("judge", 2));
        ledger->record(jobs[0].lease, HasStarted{});
        QVERIFY(must(finish(*ledger, jobs[1].lease, acceptedEnding())));
        const LedgerCounts counts = must(ledger->counts());
        QCOMPARE(counts.waiting, std::size_t(2));
        QCOMPARE(counts.active, std::size_t(1));
        QCOMPARE(counts.done, std::size_t(1));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        const LedgerFolder folder;
        const std::filesystem::path file = folder.path() / "file";
        must(writeFileAtomically(file, "text"));
        const auto ledger = SqliteLedger::open(file / "data");
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().fault, Fault::Denied);
    }

    void aDamagedBookIsMovedAsideAndToldOf()
    {
        const LedgerFolder folder;
        must(writeFileAtomically(folder.path() / "server.db", std::string(8192, 'x')));
        const auto ledger = folder.open();
        QVERIFY(QString::fromStdString(ledger->notice()).contains("damaged"));
        QVERIFY(!accepted(*ledger, "s").empty());
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
