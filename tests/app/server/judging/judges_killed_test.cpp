// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Servers and workers are killed while they judge. Whatever was accepted gets one verdict, and a verdict that somebody was told is the
// one that stays. CA_KILL_ROUNDS says how often; CA_KILL_SEED repeats a run.
#include "app/server/judging/judges.h"
#include "tests/app/server/ledger/kill_fixture.h"
#include "tests/core/engine/judging_fixture.h"

#include <map>

using namespace ca;
using namespace ca::server;
using namespace ca::server::test;

namespace {

const bool kMoreTime = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");

struct Promises {
    std::map<std::string, std::string> accepted; // ids by client id
    std::map<std::string, QByteArray> told;      // verdicts by id
};

class Process : public TalkingProcess {
public:
    Process(const std::filesystem::path& folder, const QString& name, int round, int students, Promises& promises)
        : TalkingProcess(JUDGES_WORKER,
                         {QString::fromStdString(folder.string()), name, QString::number(round * 1'000'000), QString::number(students)},
                         [&promises](const Words& words) {
                             if (words[0] == "a") {
                                 promises.accepted[words[2].toStdString()] = words[1].toStdString();
                             } else if (words[0] == "v") {
                                 promises.told[words[1].toStdString()] = words[2];
                             }
                         })
    {
    }
};

/// A judge that nobody kills, until nothing is left.
void judgeTheRest(Ledger& ledger)
{
    const SystemClock clock;
    FakeSessionFactory sessions(ca::fixture::doubling);
    Engine engine({.runners = 2}, sessions, clock);
    const auto problem = ca::fixture::doublingProblem(3);
    const auto language = ca::fixture::interpretedLanguage();
    Judges judges({.owner = "last", .atOnce = 3}, ledger, engine, clock,
                  [&](const Job&) { return Result<Submission>(ca::fixture::submission(problem, language)); });
    QTRY_VERIFY_WITH_TIMEOUT(must(ledger.counts()).waiting + must(ledger.counts()).active == 0, kLongEnough);
}

QString mistakeIn(Ledger& ledger, const Promises& promises)
{
    for (const auto& [key, id] : promises.accepted) {
        if (const QString mistake = mistakeOf(ledger, id); !mistake.isEmpty()) {
            return QString("%1: %2").arg(key.c_str(), mistake);
        }
        const auto record = must(ledger.find(id));
        if (record->verdict != Verdict::Accepted || record->tests.size() != 3) {
            return QString("%1 has another verdict").arg(key.c_str());
        }
    }
    for (const auto& [id, verdict] : promises.told) {
        const auto record = must(ledger.find(id));
        if (!record || verdict != QByteArray::fromStdString(std::string(name(record->verdict)))) {
            return QString("somebody was told what is not so: %1").arg(verdict.constData());
        }
    }
    return {};
}

} // namespace

class JudgesKilledTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasToldIsTrue_data()
    {
        QTest::addColumn<int>("workers"); // beside the server
        QTest::newRow("a server") << 0;
        QTest::newRow("a server and two workers") << 2;
    }
    void whatWasToldIsTrue()
    {
        QFETCH(const int, workers);
        Dice dice;
        const int most = rounds(15);
        const LedgerFolder folder;
        Promises promises;
        for (int round = 0; round < most; ++round) {
            std::vector<std::unique_ptr<Process>> alive;
            for (int i = 0; i <= workers; ++i) {
                alive.push_back(std::make_unique<Process>(folder.path(), QString("p%1-").arg(i), round, i == 0 ? 6 : 0, promises));
            }
            alive.front()->follow(dice.between(1, 40));
            for (const auto& process : alive) {
                QCOMPARE(process->kill(), QByteArray());
            }
        }
        const auto ledger = must(SqliteLedger::open(folder.path(), {.attempts = 1'000'000}));
        judgeTheRest(*ledger);
        const QString mistake = mistakeIn(*ledger, promises);
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
        QVERIFY(!promises.told.empty());
        qInfo("%zu accepted, %zu verdicts told, %d rounds", promises.accepted.size(), promises.told.size(), most);
    }
};

QTEST_GUILESS_MAIN(JudgesKilledTest)
#include "judges_killed_test.moc"
