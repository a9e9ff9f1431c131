// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The desktop is killed without warning while somebody types, programs run and the history is written. What was typed a second
// before is there afterwards, what was shown as remembered is remembered whole, and the file is sound.
//
// CA_KILL_ROUNDS says how often, CA_KILL_SEED repeats a run.
#include "core/store/database.h"
#include "core/store/store.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <random>
#include <set>

using namespace ca;

namespace {

constexpr int kRounds = 200;
constexpr int kMostLines = 160;    // heard before it is killed: from its start to some two seconds of work
constexpr int kPatience = 120'000; // milliseconds, for a machine that does something else
constexpr qint64 kPromise = 1000;  // milliseconds of typing that may be lost
const DraftKey kDraft{"two-sum", "python", ""};

/// Two hundred rounds take longer than the five minutes that a test function is given; read when the tests begin.
const bool kMoreTime = qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");

int numberFrom(const char* variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

struct Typed {
    qint64 at = 0;
    QByteArray hash;
};

class Typist {
public:
    explicit Typist(const QTemporaryDir& home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        for (const char* folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            environment.insert(folder, home.path());
        }
        m_process.setProcessEnvironment(environment);
        m_process.start(DESKTOP_TYPIST, {home.path()});
    }

    /// Follows it for so many lines, then kills it and hears what it said to the end. False when it ended by itself.
    bool killAfter(int lines)
    {
        for (int heard = 0; heard < lines; heard += hear()) {
            if (!m_process.waitForReadyRead(kPatience)) {
                return false;
            }
        }
        m_process.kill();
        killedAt = now();
        m_process.waitForFinished(kPatience);
        hear();
        return m_process.exitStatus() == QProcess::CrashExit;
    }

    [[nodiscard]] QByteArray complaint() { return m_process.readAllStandardError(); }

    std::vector<Typed> typed; // the first is what it found
    int remembered = 0;
    qint64 killedAt = 0;

private:
    int hear()
    {
        int lines = 0;
        for (; m_process.canReadLine(); ++lines) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words.first() == "typed") {
                typed.push_back({words[1].toLongLong(), words[2]});
            } else {
                remembered = std::max(remembered, words[1].toInt());
            }
        }
        return lines;
    }

    QProcess m_process;
};

/// The longest time in which the machine let it do nothing: a promise in seconds cannot be kept without them.
qint64 longestPause(const Typist& typist)
{
    qint64 longest = 0;
    for (std::size_t i = 1; i < typist.typed.size(); ++i) {
        longest = std::max(longest, typist.typed[i].at - typist.typed[i - 1].at);
    }
    return longest;
}

} // namespace

class KilledTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings(m_home.filePath("codearena.conf"), QSettings::IniFormat).setValue("sandbox/kind", "embedded");
        QSettings state(m_home.filePath("state.conf"), QSettings::IniFormat);
        state.setValue("last/problem", QString::fromStdString(kDraft.problem));
        state.setValue("last/welcomed", true);
        const unsigned seed = static_cast<unsigned>(numberFrom("CA_KILL_SEED", static_cast<int>(std::random_device()() >> 1U)));
        m_random.seed(seed);
        qInfo("CA_KILL_SEED=%u", seed);
    }

    void nothingIsLost()
    {
        const int rounds = numberFrom("CA_KILL_ROUNDS", kRounds);
        for (int round = 0; round < rounds; ++round) {
            Typist typist(m_home);
            const bool killed = typist.killAfter(std::uniform_int_distribution<int>(0, kMostLines)(m_random));
            QVERIFY2(killed, typist.complaint().constData());
            const auto store = Store::open(m_home.filePath("history.db").toStdString());
            QVERIFY2(store, store ? "" : store.error().what.c_str());
            QVERIFY2(!(*store)->recovery(), "the file was damaged");
            checkFile();
            checkDraft(**store, typist);
            checkSubmissions(**store, typist);
            if (QTest::currentTestFailed()) {
                qWarning("in round %d", round);
                return;
            }
        }
        qInfo("%d kills: %zu submissions survived, at most %lld ms of typing were lost", rounds, m_submissions, m_worst);
    }

private:
    void checkFile() const
    {
        auto database = Database::open(m_home.filePath("history.db").toStdString());
        QVERIFY(database);
        const auto check = database->row("PRAGMA integrity_check", [](const Statement& row) { return row.text(0); });
        QCOMPARE(check.value().value_or("nothing"), std::string("ok"));
    }

    void checkDraft(Store& store, const Typist& typist)
    {
        const auto draft = store.drafts().latest(kDraft);
        QVERIFY(draft);
        const std::string text = *draft ? (*draft)->text : std::string();
        const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha1).toHex();
        const QByteArray before = std::exchange(m_draft, *draft ? hash : QByteArray());
        if (typist.typed.empty()) { // killed before anything was shown
            QCOMPARE(m_draft, before);
            return;
        }
        QVERIFY2(!*draft || before.isEmpty() || m_isFirst || typist.typed.front().hash == before, "another text was found than was left");
        if (!*draft) {
            return; // so the first second of all has not passed
        }
        m_isFirst = false;
        const auto is = [&hash](const Typed& one) { return one.hash == hash; };
        const auto last = std::find_if(typist.typed.rbegin(), typist.typed.rend(), is);
        QVERIFY2(last != typist.typed.rend(), "a text that was never typed");
        if (last != typist.typed.rbegin()) {
            const qint64 lost = typist.killedAt - std::prev(last)->at; // since the first change that is gone
            m_worst = std::max(m_worst, lost);
            QVERIFY2(lost <= kPromise + longestPause(typist), qPrintable(QString("%1 ms of typing are lost").arg(lost)));
        }
    }

    void checkSubmissions(Store& store, const Typist& typist)
    {
        const auto all = store.submissions().list();
        QVERIFY(all);
        QVERIFY2(all->size() >= m_submissions, "what was there is gone");
        QVERIFY2(all->size() >= static_cast<std::size_t>(typist.remembered), "what was shown as remembered is gone");
        m_submissions = all->size();
        std::set<std::string> uuids;
        for (const SubmissionRecord& record : *all) {
            QVERIFY(uuids.insert(record.uuid).second);
            QVERIFY2(store.submissions().sourceOf(record.id).value_or(std::nullopt), "without its source");
            QCOMPARE(store.submissions().testsOf(record.id).value().size(), record.total);
        }
    }

    QTemporaryDir m_home;
    std::mt19937 m_random;
    QByteArray m_draft; // hash of what the last round left; empty: none
    bool m_isFirst = true;
    std::size_t m_submissions = 0;
    qint64 m_worst = 0;
};

QTEST_GUILESS_MAIN(KilledTest)
#include "killed_test.moc"
