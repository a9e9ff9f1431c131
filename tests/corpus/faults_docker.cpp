// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Somebody kills what a judging stands on: the agent, its container, the process that judges. Each must end in one clean
// JudgeError or in a second attempt that succeeds, and leave no container.
#include <QTest>

#include "tests/corpus/docker_command.h"
#include "tests/corpus/one_judging.h"
#include "tests/support/real_sandbox.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace ca;
using namespace ca::corpus;

namespace {

constexpr int kPatience = 120'000;
constexpr const char* kJudgeForever = "--judge-until-killed";

SteadyTime inTwoMinutes()
{
    return std::chrono::steady_clock::now() + std::chrono::minutes(2);
}

/// The host process of the test that is going to be killed: judges, with containers warm and in use, and never ends by itself.
int judgeUntilKilled()
{
    auto workshop = test::openWorkshop(SandboxChoice::Docker);
    auto sessions = workshop ? (*workshop)->factory(SandboxChoice::Docker, 2) : fail(workshop.error());
    if (!sessions) {
        std::fprintf(stderr, "%s\n", sessions.error().what.c_str());
        return 1;
    }
    for (;;) {
        OneJudging judging(**sessions, 1, sleeper((*workshop)->languages().find("python")));
        (void)judging.wait(inTwoMinutes());
    }
}

} // namespace

class FaultsDocker : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto workshop = test::openWorkshop(SandboxChoice::Docker);
        QVERIFY2(workshop.has_value(), workshop ? "" : workshop.error().what.c_str());
        m_workshop = *std::move(workshop);
        m_python = m_workshop->languages().find("python");
        auto sessions = m_workshop->factory(SandboxChoice::Docker, 0);
        auto opened = sessions ? (*sessions)->open({m_python, mib(256), 64}, inTwoMinutes(), {}) : fail(sessions.error());
        if (!opened && qEnvironmentVariableIsEmpty("CI")) {
            QSKIP(("NOT TESTED: " + opened.error().what).c_str());
        }
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().what.c_str());
    }

    void somethingIsKilled_data()
    {
        QTest::addColumn<QString>("victim");
        QTest::addColumn<int>("attempts");
        for (const char* victim : {"agent", "container", "container removed", "program"}) {
            QTest::addRow("%s, one attempt", victim) << victim << 1;
            QTest::addRow("%s, two attempts", victim) << victim << 2;
        }
    }
    void somethingIsKilled()
    {
        QFETCH(QString, victim);
        QFETCH(int, attempts);
        auto sessions = m_workshop->factory(SandboxChoice::Docker, 0);
        QVERIFY2(sessions.has_value(), sessions ? "" : sessions.error().what.c_str());
        {
            OneJudging judging(**sessions, attempts, sleeper(m_python));
            QString container;
            QTRY_VERIFY_WITH_TIMEOUT(!(container = containerAtWork(mine())).isEmpty(), kPatience);
            hit(victim, container);
            const auto result = judging.wait(inTwoMinutes());
            QVERIFY(result.has_value());
            if (victim == "program") {
                QCOMPARE(result->verdict, Verdict::RuntimeError); // somebody killed it, but not the sandbox around it
                QCOMPARE(result->attempts, 1);
            } else {
                QCOMPARE(result->verdict, attempts == 1 ? Verdict::JudgeError : Verdict::Accepted);
                QCOMPARE(result->decidedBy, attempts == 1 ? DecidedBy::Judge : DecidedBy::Checker);
                QCOMPARE(result->attempts, attempts);
            }
            QVERIFY(result->verdict == Verdict::Accepted || !result->message.empty());
            QCOMPARE(judging.endings(), 1);
        }
        sessions->reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_docker.containers(mine()), QStringList(), kPatience);
    }

    void poolIsKilledWhileItWaits()
    {
        auto sessions = m_workshop->factory(SandboxChoice::Docker, 2);
        QVERIFY(sessions.has_value());
        (*sessions)->expect({m_python, mib(256), 64});
        QTRY_VERIFY_WITH_TIMEOUT(m_docker.containers(mine()).size() >= 2, kPatience);
        for (const QString& container : m_docker.containers(mine())) {
            (void)m_docker.run({"kill", container});
        }
        {
            OneJudging judging(**sessions, 2, sleeper(m_python));
            const auto result = judging.wait(inTwoMinutes());
            QVERIFY(result.has_value());
            QVERIFY2(result->verdict == Verdict::Accepted, result->message.c_str());
        }
        sessions->reset();
        QTRY_COMPARE_WITH_TIMEOUT(m_docker.containers(mine()), QStringList(), kPatience);
    }

    void hostProcessIsKilled()
    {
        QProcess host;
        host.setProcessChannelMode(QProcess::ForwardedChannels);
        host.start(QCoreApplication::applicationFilePath(), {kJudgeForever});
        QVERIFY(host.waitForStarted(kPatience));
        const QString label = QString("ca.pid=%1").arg(host.processId());
        QTRY_VERIFY_WITH_TIMEOUT(!containerAtWork(label).isEmpty(), kPatience);
        QVERIFY(::kill(static_cast<pid_t>(host.processId()), SIGKILL) == 0);
        QVERIFY(host.waitForFinished(kPatience));

        auto next = m_workshop->factory(SandboxChoice::Docker, 0);
        QVERIFY(next.has_value());
        QVERIFY((*next)->open({m_python, mib(256), 64}, inTwoMinutes(), {}).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(m_docker.containers(label), QStringList(), kPatience);
    }

private:
    static QString mine() { return QString("ca.pid=%1").arg(::getpid()); }

    void hit(const QString& victim, const QString& container) const
    {
        const int agent = m_docker.agentOf(container);
        if (victim == "agent" && agent > 1) {
            ::kill(agent, SIGKILL);
        } else if (victim == "program" && agent > 1) {
            for (const int program : processesBelow(agent, kSleeper)) {
                ::kill(program, SIGKILL);
            }
        } else {
            QVERIFY(m_docker.run(victim == "container" ? QStringList{"kill", container} : QStringList{"rm", "--force", container})
                        .ok);
        }
    }

    /// A container with this label whose agent is running the sleeper.
    QString containerAtWork(const QString& label) const
    {
        for (const QString& container : m_docker.containers(label)) {
            const int agent = m_docker.agentOf(container);
            if (agent > 1 && !processesBelow(agent, kSleeper).empty()) {
                return container;
            }
        }
        return {};
    }

    DockerCommand m_docker;
    std::unique_ptr<Workshop> m_workshop;
    std::shared_ptr<const Language> m_python;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], kJudgeForever) == 0) {
        return judgeUntilKilled();
    }
    FaultsDocker suite;
    return QTest::qExec(&suite, argc, argv);
}
#include "faults_docker.moc"
