// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Servers and judges are killed without warning while they write. Whatever was accepted is there and gets exactly one verdict; what
// was finished stays finished. CA_KILL_ROUNDS says how often; CA_KILL_SEED repeats a run.
#include "tests/app/server/ledger/kill_fixture.h"

#include <map>
#include <set>

using namespace ca;
using namespace ca::server;
using namespace ca::server::test;

namespace {

const bool kMoreTime = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");

/// What was promised, by all who were killed.
struct Promises {
    std::map<std::string, std::string> accepted; // ids by client id
    std::set<std::string> finished;
    bool kept = true; // no submission was finished twice, no client id had two submissions
};

class Worker : public TalkingProcess {
public:
    Worker(const std::filesystem::path& folder, const QString& name, int round, const QString& what, Promises& promises)
        : TalkingProcess(LEDGER_WORKER, {QString::fromStdString(folder.string()), name, QString::number(round * 1'000'000), what},
                         [&promises](const Words& words) {
                             if (words.size() == 3) {
                                 promises.kept &= promises.accepted.emplace(words[2].toStdString(), words[1].toStdString()).second;
                             } else if (words.size() == 2) {
                                 promises.kept &= promises.finished.insert(words[1].toStdString()).second;
                             }
                         })
    {
    }
};

/// All that is left, by a judge that nobody kills.
void judgeTheRest(Ledger& ledger)
{
    for (;;) {
        const auto jobs = must(ledger.lease("last", 100));
        for (const Job& job : jobs) {
            if (!must(finish(ledger, job.lease, acceptedEnding()))) {
                qFatal("the last judge's lease is not good");
            }
        }
        if (jobs.empty()) {
            return;
        }
    }
}

QString mistakeIn(Ledger& ledger, const Promises& promises)
{
    for (const auto& [key, id] : promises.accepted) {
        if (const QString mistake = mistakeOf(ledger, id); !mistake.isEmpty()) {
            return QString("%1: %2").arg(key.c_str(), mistake);
        }
        if (must(ledger.find(id))->tests.size() != 2) {
            return QString("%1: half of it").arg(key.c_str());
        }
    }
    return promises.kept ? "" : "a submission was accepted or finished twice";
}

} // namespace

class LedgerKilledTest : public QObject {
    Q_OBJECT

private slots:
    void everythingAcceptedGetsOneVerdict_data()
    {
        QTest::addColumn<QStringList>("workers");
        QTest::newRow("a server that judges") << QStringList{"both"};
        QTest::newRow("a server and a worker") << QStringList{"accept", "judge"};
        QTest::newRow("two of each") << QStringList{"both", "judge", "both", "judge"};
    }
    void everythingAcceptedGetsOneVerdict()
    {
        QFETCH(const QStringList, workers);
        Dice dice;
        LedgerFolder folder;
        Promises promises;
        const int most = rounds(20) / int(workers.size()) + 1;
        for (int round = 0; round < most; ++round) {
            std::vector<std::unique_ptr<Worker>> alive;
            for (int i = 0; i < workers.size(); ++i) {
                alive.push_back(std::make_unique<Worker>(folder.path(), QString("w%1-").arg(i), round, workers[i], promises));
            }
            alive.front()->follow(dice.between(1, 60));
            for (const auto& worker : alive) {
                QCOMPARE(worker->kill(), QByteArray());
            }
        }
        const auto ledger = must(SqliteLedger::open(folder.path(), {.attempts = 1'000'000, .now = [] {
                                                        return std::chrono::system_clock::now() + 1h; // all leases have run out
                                                    }}));
        QCOMPARE(ledger->notice(), std::string());
        judgeTheRest(*ledger);
        const QString mistake = mistakeIn(*ledger, promises);
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
        QVERIFY(!promises.accepted.empty());
        qInfo("%zu accepted, %zu finished before the end, %d rounds", promises.accepted.size(), promises.finished.size(), most);
    }

    /// Nobody waits for the leases of the dead to run out, and nobody takes what the living have.
    void theJobsOfTheDeadAreFreeAtOnce_data()
    {
        QTest::addColumn<bool>("wasOpen");
        QTest::newRow("for who comes later") << false;
        QTest::newRow("for who was there") << true;
    }
    void theJobsOfTheDeadAreFreeAtOnce()
    {
        QFETCH(const bool, wasOpen);
        const LedgerFolder folder;
        Promises promises;
        const std::string id = accepted(*must(SqliteLedger::open(folder.path())), "s");
        Worker holder(folder.path(), "holder", 0, "hold", promises);
        holder.follow(1);
        auto ledger = must(SqliteLedger::open(folder.path()));
        must(ledger->freeWhatTheDeadHave());
        QVERIFY(must(ledger->lease("judge", 1)).empty());
        QCOMPARE(holder.kill(), QByteArray());
        if (wasOpen) {
            QVERIFY(must(ledger->lease("judge", 1)).empty());
            must(ledger->freeWhatTheDeadHave());
        } else {
            ledger = must(SqliteLedger::open(folder.path()));
        }
        const auto jobs = must(ledger->lease("judge", 1));
        QCOMPARE(jobs.size(), std::size_t(1));
        QCOMPARE(jobs[0].id, id);
        QCOMPARE(jobs[0].attempt, 2);
    }

    void aFullDiskLosesNothing()
    {
        const LedgerFolder folder;
        QProcess worker;
        worker.start(LEDGER_WORKER, {QString::fromStdString(folder.path().string()), "w", "0", "full"});
        QVERIFY(worker.waitForFinished(kLongEnough));
        QCOMPARE(worker.readAllStandardError(), QByteArray());
        QCOMPARE(worker.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(LedgerKilledTest)
#include "ledger_killed_test.moc"
