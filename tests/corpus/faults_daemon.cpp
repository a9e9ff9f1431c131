// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The daemon itself is killed, loses an image, runs out of disk, while a submission is judged. A daemon of the suite's own takes
// it.
#include <QTest>

#include "app/compose/workshop.h"
#include "tests/corpus/one_judging.h"
#include "tests/corpus/private_daemon.h"

using namespace ca;
using namespace ca::corpus;

namespace {

constexpr int kPatience = 120'000;

SteadyTime inTwoMinutes()
{
    return std::chrono::steady_clock::now() + std::chrono::minutes(2);
}

} // namespace

class FaultsDaemon : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto daemon = PrivateDaemon::create();
        auto workshop = daemon ? openWorkshop((*daemon)->address()) : fail(daemon.error());
        if (workshop) {
            m_python = (*workshop)->languages().find("python");
        }
        const auto loaded = workshop ? (*daemon)->load(QString::fromStdString(m_python->image)) : fail(workshop.error());
        if (!loaded && qEnvironmentVariableIsEmpty("CI")) {
            QSKIP(("NOT TESTED: " + loaded.error().what).c_str());
        }
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().what.c_str());
        m_daemon = *std::move(daemon);
        m_workshop = *std::move(workshop);
    }

    void init()
    {
        auto sessions = m_workshop->factory(SandboxChoice::Docker, 0);
        QVERIFY2(sessions.has_value(), sessions ? "" : sessions.error().what.c_str());
        m_sessions = *std::move(sessions);
    }

    void cleanup()
    {
        m_sessions.reset();
        QVERIFY2(m_daemon->docker().run({"version"}).ok, "the daemon of the suite is gone");
        QTRY_COMPARE_WITH_TIMEOUT(m_daemon->docker().containers("ca.pool"), QStringList(), kPatience);
    }

    void daemonIsKilled()
    {
        {
            OneJudging judging(*m_sessions, 1, sleeper(m_python));
            QTRY_VERIFY_WITH_TIMEOUT(isAtWork(), kPatience);
            m_daemon->kill();
            const auto result = judging.wait(inTwoMinutes());
            QVERIFY(result.has_value());
            QCOMPARE(result->verdict, Verdict::JudgeError);
            QVERIFY(!result->message.empty());
            QCOMPARE(judging.endings(), 1);
        }
        auto started = m_daemon->start();
        QVERIFY2(started.has_value(), started ? "" : started.error().what.c_str());
        judgesAgain();
    }

    void daemonIsRestarted()
    {
        OneJudging judging(*m_sessions, 2, sleeper(m_python));
        QTRY_VERIFY_WITH_TIMEOUT(isAtWork(), kPatience);
        m_daemon->kill();
        auto started = m_daemon->start();
        QVERIFY2(started.has_value(), started ? "" : started.error().what.c_str());
        const auto result = judging.wait(inTwoMinutes());
        QVERIFY(result.has_value());
        QVERIFY2(result->verdict == Verdict::Accepted, result->message.c_str());
        QCOMPARE(result->attempts, 2);
        QCOMPARE(judging.endings(), 1);
    }

    void imageIsRemoved()
    {
        judgesAgain();
        QTRY_COMPARE_WITH_TIMEOUT(m_daemon->docker().containers("ca.pool"), QStringList(), kPatience);
        const QString image = QString::fromStdString(m_python->image);
        QVERIFY(m_daemon->docker().run({"rmi", "--force", image}).ok);
        {
            OneJudging judging(*m_sessions, 2, sleeper(m_python));
            const auto result = judging.wait(inTwoMinutes());
            QVERIFY(result.has_value());
            QCOMPARE(result->verdict, Verdict::JudgeError);
            QVERIFY2(result->message.find(m_python->image) != std::string::npos, result->message.c_str());
            QCOMPARE(judging.endings(), 1);
        }
        const auto loaded = m_daemon->load(image);
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().what.c_str());
        judgesAgain();
    }

    void diskIsFull()
    {
        const auto filled = m_daemon->fillDisk();
        QVERIFY2(filled.has_value(), filled ? "" : filled.error().what.c_str());
        {
            OneJudging judging(*m_sessions, 2, sleeper(m_python));
            const auto result = judging.wait(inTwoMinutes());
            m_daemon->emptyDisk();
            QVERIFY(result.has_value());
            QCOMPARE(result->verdict, Verdict::JudgeError);
            QVERIFY2(result->message.find("no space left") != std::string::npos, result->message.c_str());
            QCOMPARE(judging.endings(), 1);
        }
        judgesAgain();
    }

private:
    static Result<std::unique_ptr<Workshop>> openWorkshop(const QString& address)
    {
        WorkshopConfig config;
        config.sandbox = SandboxChoice::Docker;
        config.engineAddress = address.toStdString();
        config.resources = std::filesystem::path(CA_SOURCE_DIR) / "resources";
        config.images = std::filesystem::path(CA_SOURCE_DIR) / "sandbox/images";
        return Workshop::create(config);
    }

    void judgesAgain()
    {
        OneJudging judging(*m_sessions, 2, sleeper(m_python));
        const auto result = judging.wait(inTwoMinutes());
        QVERIFY(result.has_value());
        QVERIFY2(result->verdict == Verdict::Accepted, result->message.c_str());
    }

    bool isAtWork() const
    {
        const QStringList containers = m_daemon->docker().containers("ca.pool");
        return std::any_of(containers.begin(), containers.end(), [&](const QString& container) {
            const int agent = m_daemon->docker().agentOf(container);
            return agent > 1 && !processesBelow(agent, kSleeper).empty();
        });
    }

    std::unique_ptr<PrivateDaemon> m_daemon;
    std::unique_ptr<Workshop> m_workshop;
    std::shared_ptr<const Language> m_python;
    std::unique_ptr<SessionFactory> m_sessions;
};

QTEST_GUILESS_MAIN(FaultsDaemon)
#include "faults_daemon.moc"
