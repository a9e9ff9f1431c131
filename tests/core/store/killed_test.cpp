// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Processes are killed without warning while they write. Whatever they were told was kept has to be there, and the file has to be
// sound. CA_KILL_ROUNDS says how often; CA_KILL_SEED repeats a run.
#include "core/store/opening.h"
#include "tests/core/store/store_fixture.h"

#include <QProcess>

#include <random>
#include <set>

using namespace ca;
using namespace ca::test;

namespace {

/// Two hundred rounds take longer than the five minutes that a test function is given; read when the tests begin.
const bool kMoreTime = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
constexpr int kLongEnough = 120'000; // milliseconds, for a machine that does something else

class Worker {
public:
    Worker(const std::filesystem::path& file, const QString& name, int first)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(STORE_WORKER, {QString::fromStdString(file.string()), "write", name, QString::number(first)});
        if (!m_process.waitForStarted(kLongEnough)) {
            qFatal("the worker does not start");
        }
    }

    /// Follows it for so many lines, then kills it and hears what it said to the end.
    void killAfter(int lines)
    {
        for (int heard = 0; heard < lines;) {
            if (!m_process.waitForReadyRead(kLongEnough)) {
                break;
            }
            heard += hear();
        }
        m_process.kill();
        m_process.waitForFinished(kLongEnough);
        hear();
    }

    [[nodiscard]] QByteArray complaint() { return m_process.readAllStandardError(); }

    int draft = -1; // the last that it was told is kept
    int submission = -1;

private:
    int hear()
    {
        int lines = 0;
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words.size() == 2) {
                (words[0] == "d" ? draft : submission) = words[1].toInt();
            }
            ++lines;
        }
        return lines;
    }

    QProcess m_process;
};

int numberIn(const std::string& text, const std::string& worker)
{
    return std::atoi(text.substr(text.find_first_not_of('.', worker.size())).c_str());
}

unsigned seed()
{
    const unsigned chosen = qEnvironmentVariableIsSet("CA_KILL_SEED") ? qEnvironmentVariableIntValue("CA_KILL_SEED") : std::random_device()();
    qInfo("CA_KILL_SEED=%u", chosen);
    return chosen;
}

/// What the store has of a worker's submissions: all from the first round on, none twice, none missing.
int lastSubmission(Store& store, const std::string& worker)
{
    SubmissionFilter filter;
    filter.problem = worker;
    const auto all = must(store.submissions().list(filter));
    std::set<int> numbers;
    for (const SubmissionRecord& record : all) {
        numbers.insert(std::atoi(record.message.c_str()));
        if (must(store.submissions().testsOf(record.id)).size() != 3u || !must(store.submissions().sourceOf(record.id))) {
            return -2; // half of one
        }
    }
    const int last = numbers.empty() ? -1 : *numbers.rbegin();
    return static_cast<int>(all.size()) == last + 1 && static_cast<int>(numbers.size()) == last + 1 ? last : -3;
}

std::string checkOf(const std::filesystem::path& file)
{
    auto database = must(Database::open(file));
    return must(database.row("PRAGMA integrity_check", [](const Statement& row) { return row.text(0); })).value_or("nothing");
}

} // namespace

class KilledTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLost()
    {
        const int rounds = qEnvironmentVariableIsSet("CA_KILL_ROUNDS") ? qEnvironmentVariableIntValue("CA_KILL_ROUNDS") : 50;
        std::mt19937 random(seed());
        const StoreFolder folder;
        int next = 0;
        for (int round = 0; round < rounds; ++round) {
            Worker worker(folder.file(), "w", next);
            worker.killAfter(std::uniform_int_distribution<int>(0, 40)(random));
            QCOMPARE(worker.complaint(), QByteArray());

            const auto store = folder.open();
            QVERIFY2(!store->recovery(), "the file was damaged");
            QCOMPARE(checkOf(folder.file()), std::string("ok"));
            const int submitted = lastSubmission(*store, "w");
            QVERIFY2(submitted >= std::max(worker.submission, next - 1), qPrintable(QString::number(submitted)));
            const auto draft = must(store->drafts().latest({"w", "cpp", ""}));
            QVERIFY(worker.draft < 0 || (draft && numberIn(draft->text, "w") >= worker.draft));
            for (const Revision& revision : must(store->drafts().revisions({"w", "cpp", ""}))) {
                (void)must(store->drafts().textOf(revision.id)); // each can be put together
            }
            next = submitted + 1;
        }
        qInfo("%d submissions survived %d kills", next, rounds);
    }

    void severalAtOnce()
    {
        const int rounds = qEnvironmentVariableIsSet("CA_KILL_ROUNDS") ? 20 : 5;
        std::mt19937 random(seed());
        const StoreFolder folder;
        std::map<std::string, int> next{{"a", 0}, {"b", 0}, {"c", 0}};
        for (int round = 0; round < rounds; ++round) {
            std::map<std::string, std::unique_ptr<Worker>> workers;
            for (const auto& [name, first] : next) { // on a new file at first: they all want to make it
                workers[name] = std::make_unique<Worker>(folder.file(), QString::fromStdString(name), first);
            }
            for (const auto& [name, worker] : workers) {
                worker->killAfter(std::uniform_int_distribution<int>(1, 20)(random));
                QCOMPARE(worker->complaint(), QByteArray());
            }
            const auto store = folder.open();
            QVERIFY(!store->recovery());
            QCOMPARE(checkOf(folder.file()), std::string("ok"));
            for (const auto& [name, worker] : workers) {
                const int submitted = lastSubmission(*store, name);
                QVERIFY2(submitted >= std::max(worker->submission, next[name] - 1), qPrintable(QString::number(submitted)));
                next[name] = submitted + 1;
            }
        }
    }
};

QTEST_GUILESS_MAIN(KilledTest)
#include "killed_test.moc"
