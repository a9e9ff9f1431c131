// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a newcomer does first, on the real program: a real window, real keys, a real sandbox, and the history read back from its file.
// CA_E2E_SANDBOX chooses the sandbox (embedded, docker); pictures of every step are kept in the build folder.
#include "core/base/files.h"
#include "core/store/store.h"
#include "tests/e2e/screen.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace ca;
using namespace ca::e2e;

namespace {

constexpr int kPatience = 60'000; // milliseconds; Qt Test triples it when it is in vain
const bool kMoreTime = qputenv("QTEST_FUNCTION_TIMEOUT", "1200000"); // read when the tests begin

const QString kTitle = "Two Sum - CodeArena";
const DraftKey kDraft{"two-sum", "python", ""};

/// The keys for a solution: the editor indents by itself, and closes brackets that are then typed over.
const QString kTyped = "import sys\n"
                       "n, target, *values = map(int, sys.stdin.read().split())\n"
                       "seen = {}\n"
                       "for j, value in enumerate(values):\n"
                       "if target - value in seen:\n"
                       "print(seen[target - value], j)\n"
                       "break\n"
                       "seen[value] = j\n";

const std::string kSource = "import sys\n"
                            "n, target, *values = map(int, sys.stdin.read().split())\n"
                            "seen = {}\n"
                            "for j, value in enumerate(values):\n"
                            "    if target - value in seen:\n"
                            "        print(seen[target - value], j)\n"
                            "        break\n"
                            "    seen[value] = j\n"
                            "    ";

} // namespace

class FirstSolutionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto screen = Screen::open({1440, 900});
        if (!screen && qEnvironmentVariableIsEmpty("CI")) {
            QSKIP(("NOT TESTED: " + screen.error().what).c_str());
        }
        QVERIFY2(screen, screen ? "" : screen.error().what.c_str());
        m_screen = std::move(*screen);
        QVERIFY(m_home.isValid());
        QVERIFY(QDir().mkpath(m_pictures));
        QSettings(m_home.filePath("config/codearena.conf"), QSettings::IniFormat)
            .setValue("sandbox/kind", qEnvironmentVariable("CA_E2E_SANDBOX", "embedded"));
    }

    void theProgramStarts()
    {
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_screen->activeTitle(), QString("CodeArena"), kPatience);
        photograph("started");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(historyFile()), kPatience);
        auto store = Store::open(historyFile().toStdString());
        QVERIFY2(store, store ? "" : store.error().what.c_str());
        m_store = std::move(*store);
    }

    void aProblemIsSearchedAndOpened()
    {
        m_screen->press("alt+1"); // the list
        m_screen->press("ctrl+f");
        m_screen->type("two sum");
        photograph("searched");
        QTRY_COMPARE_WITH_TIMEOUT(titleAfterReturn(), kTitle, kPatience); // the list may still be read
        photograph("opened");
    }

    void aSolutionIsTyped()
    {
        m_screen->press("ctrl+a");
        m_screen->type(kTyped);
        QTRY_COMPARE_WITH_TIMEOUT(draft(), kSource, kPatience);
        photograph("typed");
    }

    void samplesAreRun()
    {
        m_screen->press("ctrl+r");
        QTRY_COMPARE_WITH_TIMEOUT(verdictsOf(SubmissionKind::Samples), std::vector{Verdict::Accepted}, kPatience);
        photograph("samples");
    }

    void aSubmissionIsAccepted()
    {
        m_screen->press("ctrl+Return");
        QTRY_COMPARE_WITH_TIMEOUT(verdictsOf(SubmissionKind::Submit), std::vector{Verdict::Accepted}, kPatience);
        photograph("accepted");
    }

    void theProgramIsLeft()
    {
        m_screen->press("ctrl+q");
        QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, kPatience);
        QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program->exitCode(), 0);
        QCOMPARE(m_program->readAllStandardError(), QByteArray());
    }

    void itIsAllThereTheNextTime()
    {
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_screen->activeTitle(), kTitle, kPatience); // reopened by itself
        photograph("restarted");
        m_screen->press("ctrl+End");
        m_screen->type("# and on");
        QTRY_COMPARE_WITH_TIMEOUT(draft(), kSource + "# and on", kPatience); // so it was in the editor
    }

    void theHistoryKnowsIt()
    {
        const auto progress = m_store->progress().of(kDraft.problem, wallNow());
        QVERIFY(progress);
        QCOMPARE(progress->status, ProblemStatus::Solved);
        const auto submissions = submissionsOf(SubmissionKind::Submit);
        QCOMPARE(submissions.size(), std::size_t{1});
        const SubmissionRecord& record = submissions.front();
        QCOMPARE(record.judgedBy, qEnvironmentVariable("CA_E2E_SANDBOX", "embedded").toStdString());
        QCOMPARE(record.passed, record.total);
        QVERIFY(record.total > 3 && record.cpu.count() > 0 && record.memory.count() > 0);
        QCOMPARE(m_store->submissions().sourceOf(record.id).value(), std::optional(kSource));
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_screen) {
            photograph(QString("failed-%1").arg(QTest::currentTestFunction()));
            m_broken = true;
        }
    }

    void init()
    {
        if (m_broken) {
            QSKIP("what comes before has failed");
        }
    }

    void cleanupTestCase()
    {
        if (m_program && m_program->state() != QProcess::NotRunning) {
            m_screen->press("ctrl+q");
            m_program->waitForFinished(kPatience);
        }
    }

private:
    void start()
    {
        QProcessEnvironment environment = m_screen->environment();
        for (const char* home : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"}) {
            environment.insert(home, m_home.path());
        }
        m_program = std::make_unique<QProcess>();
        m_program->setProcessEnvironment(environment);
        m_program->start(CA_CODEARENA, {"--config", m_home.filePath("config")});
        QVERIFY(m_program->waitForStarted(kPatience));
    }

    [[nodiscard]] QString historyFile() const { return m_home.filePath("config/history.db"); }

    [[nodiscard]] QString titleAfterReturn() const
    {
        if (m_screen->activeTitle() != kTitle) {
            m_screen->press("Return");
        }
        return m_screen->activeTitle();
    }

    [[nodiscard]] std::string draft() const
    {
        const auto latest = m_store->drafts().latest(kDraft);
        return latest && *latest ? (*latest)->text : std::string();
    }

    [[nodiscard]] std::vector<SubmissionRecord> submissionsOf(SubmissionKind kind) const
    {
        SubmissionFilter filter;
        filter.problem = kDraft.problem;
        filter.kind = kind;
        return m_store->submissions().list(filter).value_or(std::vector<SubmissionRecord>());
    }

    [[nodiscard]] std::vector<Verdict> verdictsOf(SubmissionKind kind) const
    {
        std::vector<Verdict> verdicts;
        for (const SubmissionRecord& record : submissionsOf(kind)) {
            verdicts.push_back(record.verdict);
        }
        return verdicts;
    }

    void photograph(const QString& step)
    {
        m_screen->photograph(QString("%1/%2-%3.png").arg(m_pictures).arg(++m_step, 2, 10, QLatin1Char('0')).arg(step));
    }

    QTemporaryDir m_home;
    const QString m_pictures = CA_BINARY_DIR "/screenshots/first-solution";
    std::unique_ptr<Screen> m_screen;
    std::unique_ptr<QProcess> m_program;
    std::unique_ptr<Store> m_store;
    int m_step = 0;
    bool m_broken = false;
};

QTEST_GUILESS_MAIN(FirstSolutionTest)
#include "first_solution_test.moc"
