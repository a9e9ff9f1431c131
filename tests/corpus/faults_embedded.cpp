// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The embedded sandbox without its launcher, without its agent, without the process that judges: one clean JudgeError or a second
// attempt that succeeds, and no process left.
#include <QTest>

#include "core/base/files.h"
#include "tests/corpus/one_judging.h"
#include "tests/support/real_sandbox.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace ca;
using namespace ca::corpus;

namespace {

constexpr int kPatience = 120'000;
constexpr const char* kJudgeForever = "--judge-until-killed";
constexpr std::string_view kAgent = "/ca-agent";

SteadyTime inTwoMinutes()
{
    return std::chrono::steady_clock::now() + std::chrono::minutes(2);
}

int judgeUntilKilled()
{
    auto workshop = test::openWorkshop(SandboxChoice::Embedded);
    auto sessions = workshop ? (*workshop)->factory(SandboxChoice::Embedded, 0) : fail(workshop.error());
    if (!sessions) {
        std::fprintf(stderr, "%s\n", sessions.error().what.c_str());
        return 1;
    }
    for (;;) {
        OneJudging judging(**sessions, 1, sleeper((*workshop)->languages().find("python")));
        (void)judging.wait(inTwoMinutes());
    }
}

bool livesAs(int pid, const char* name)
{
    const auto comm = readFile("/proc/" + std::to_string(pid) + "/comm", kib(1));
    return comm && *comm == std::string(name) + "\n";
}

/// Launcher, agent and program, once the program runs; else nothing.
std::vector<int> sandboxAtWork(int host)
{
    const std::vector<int> programs = processesBelow(host, kSleeper);
    std::vector<int> all = processesBelow(host, kAgent);
    if (programs.empty()) {
        return {};
    }
    std::sort(all.begin(), all.end());
    all.insert(all.end(), programs.begin(), programs.end());
    return all;
}

bool allGone(const std::vector<int>& processes)
{
    return std::all_of(processes.begin(), processes.end(), [](int pid) {
        const auto line = readFile("/proc/" + std::to_string(pid) + "/cmdline", kib(64));
        return !line || line->empty(); // a zombie has no command line
    });
}

} // namespace

class FaultsEmbedded : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto workshop = test::openWorkshop(SandboxChoice::Embedded);
        QVERIFY2(workshop.has_value(), workshop ? "" : workshop.error().what.c_str());
        m_workshop = *std::move(workshop);
        m_python = m_workshop->languages().find("python");
        auto sessions = m_workshop->factory(SandboxChoice::Embedded, 0);
        QVERIFY2(sessions.has_value(), sessions ? "" : sessions.error().what.c_str());
        m_sessions = *std::move(sessions);
        const auto opened = m_sessions->open({m_python, mib(256), 64}, inTwoMinutes(), {});
        if (!opened && opened.error().fault == Fault::Unavailable && qEnvironmentVariableIsEmpty("CI")) {
            QSKIP(("NOT TESTED: " + opened.error().what).c_str());
        }
        QVERIFY2(opened.has_value(), opened ? "" : opened.error().what.c_str());
    }

    void somethingIsKilled_data()
    {
        QTest::addColumn<QByteArray>("victim");
        QTest::addColumn<int>("attempts");
        for (const char* victim : {"bwrap", "ca-agent"}) {
            QTest::addRow("%s, one attempt", victim) << QByteArray(victim) << 1;
            QTest::addRow("%s, two attempts", victim) << QByteArray(victim) << 2;
        }
    }
    void somethingIsKilled()
    {
        QFETCH(QByteArray, victim);
        QFETCH(int, attempts);
        OneJudging judging(*m_sessions, attempts, sleeper(m_python));
        std::vector<int> sandbox;
        QTRY_VERIFY_WITH_TIMEOUT(!(sandbox = sandboxAtWork(::getpid())).empty(), kPatience);
        const auto target =
            std::find_if(sandbox.begin(), sandbox.end(), [&](int pid) { return livesAs(pid, victim.constData()); });
        if (target == sandbox.end()) {
            QSKIP("the launcher does not stay in this sandbox");
        }
        QVERIFY(::kill(*target, SIGKILL) == 0);
        const auto result = judging.wait(inTwoMinutes());
        QVERIFY(result.has_value());
        QVERIFY2(result->verdict == (attempts == 1 ? Verdict::JudgeError : Verdict::Accepted), result->message.c_str());
        QCOMPARE(result->attempts, attempts);
        QCOMPARE(judging.endings(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(allGone(sandbox), kPatience);
    }

    void hostProcessIsKilled()
    {
        QProcess host;
        host.setProcessChannelMode(QProcess::ForwardedChannels);
        host.start(QCoreApplication::applicationFilePath(), {kJudgeForever});
        QVERIFY(host.waitForStarted(kPatience));
        std::vector<int> sandbox;
        QTRY_VERIFY_WITH_TIMEOUT(!(sandbox = sandboxAtWork(static_cast<int>(host.processId()))).empty(), kPatience);
        QVERIFY(::kill(static_cast<pid_t>(host.processId()), SIGKILL) == 0);
        QVERIFY(host.waitForFinished(kPatience));
        QTRY_VERIFY_WITH_TIMEOUT(allGone(sandbox), kPatience);
    }

private:
    std::unique_ptr<Workshop> m_workshop;
    std::shared_ptr<const Language> m_python;
    std::unique_ptr<SessionFactory> m_sessions;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], kJudgeForever) == 0) {
        return judgeUntilKilled();
    }
    FaultsEmbedded suite;
    return QTest::qExec(&suite, argc, argv);
}
#include "faults_embedded.moc"
