// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Servers and workers are killed while they judge. Whatever was accepted gets one verdict, and a verdict that somebody was told is the
// one that stays. CA_KILL_ROUNDS says how often; CA_KILL_SEED repeats a run.
#include "app/server/judging/judges.h"
#include "tests/app/server/ledger/ledger_fixture.h"
#include "tests/core/engine/judging_fixture.h"

#include <QProcess>

#include <map>
#include <random>

using namespace ca;
using namespace ca::server;
using namespace ca::server::test;

namespace {

const bool kMoreTime = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
constexpr int kLongEnough = 120'000; // milliseconds, for a machine that does something else

struct Promises {
    std::map<std::string, std::string> accepted; // ids by client id
    std::map<std::string, QByteArray> told;      // verdicts by id
};

class Process {
public:
    Process(const std::filesystem::path& folder, const QString& name, int round, int students, Promises& promises)
        : m_promises(promises)
    {
        m_process.start(JUDGES_WORKER, {QString::fromStdString(folder.string()), name, QString::number(round * 1'000'000),
                                        QString::number(students)});
        if (!m_process.waitForStarted(kLongEnough)) {
            qFatal("the worker does not start");
        }
    }

    void follow(int lines)
    {
        for (int heard = 0; heard < lines && m_process.waitForReadyRead(kLongEnough);) {
            heard += hear();
        }
    }

    QByteArray kill()
    {
        m_process.kill();
        m_process.waitForFinished(kLongEnough);
        hear();
        return m_process.readAllStandardError();
    }

private:
    int hear()
    {
        int lines = 0;
        for (; m_process.canReadLine(); ++lines) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words[0] == "a") {
                m_promises.accepted[words[2].toStdString()] = words[1].toStdString();
            } else if (words[0] == "v") {
                m_promises.told[words[1].toStdString()] = words[2];
            }
        }
        return lines;
    }

    Promises& m_promises;
    QProcess m_process;
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
        const auto record = must(ledger.find(id));
        if (!record || record->state != SubmissionRecord::State::Done || record->verdict != Verdict::Accepted || record->tests.size() != 3) {
            return QString("%1 has no verdict, or another").arg(key.c_str());
        }
        const auto events = must(ledger.events(id, 0));
        const auto ends = std::count_if(events.begin(), events.end(),
                                        [](const LoggedEvent& event) { return std::holds_alternative<HasEnded>(event.what); });
        if (ends != 1 || events.back().number != events.size()) {
            return QString("%1 has %2 verdicts, or a gap").arg(key.c_str()).arg(ends);
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
        const unsigned seed = qEnvironmentVariableIsSet("CA_KILL_SEED") ? qEnvironmentVariableIntValue("CA_KILL_SEED") : std::random_device()();
        qInfo("CA_KILL_SEED=%u", seed);
        std::mt19937 random(seed);
        const int rounds = qEnvironmentVariableIsSet("CA_KILL_ROUNDS") ? qEnvironmentVariableIntValue("CA_KILL_ROUNDS") : 15;
        const LedgerFolder folder;
        Promises promises;
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::unique_ptr<Process>> alive;
            for (int i = 0; i <= workers; ++i) {
                alive.push_back(std::make_unique<Process>(folder.path(), QString("p%1-").arg(i), round, i == 0 ? 6 : 0, promises));
            }
            alive.front()->follow(std::uniform_int_distribution<int>(1, 40)(random));
            for (const auto& process : alive) {
                QCOMPARE(process->kill(), QByteArray());
            }
        }
        const auto ledger = must(SqliteLedger::open(folder.path(), {.attempts = 1'000'000}));
        judgeTheRest(*ledger);
        const QString mistake = mistakeIn(*ledger, promises);
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
        QVERIFY(!promises.told.empty());
        qInfo("%zu accepted, %zu verdicts told, %d rounds", promises.accepted.size(), promises.told.size(), rounds);
    }
};

QTEST_GUILESS_MAIN(JudgesKilledTest)
#include "judges_killed_test.moc"
