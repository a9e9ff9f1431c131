// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server that judges in Docker while what it stands on is killed: its containers, the Docker daemon, the room on its disk, and the
// server itself. Whatever was accepted gets exactly one verdict. CA_KILL_ROUNDS says how often; CA_KILL_SEED repeats a run.
#include "tests/app/server/killed/crowd.h"
#include "tests/corpus/private_daemon.h"

#include <atomic>
#include <csignal>

using namespace ca;
using namespace ca::server;
using namespace ca::server::test;
using corpus::PrivateDaemon;

namespace {

const bool kMoreTime = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
constexpr int kUsers = 6;
constexpr const char* kWork = "import time\ntime.sleep(0.1)\n"; // so that it is being judged most of the time
constexpr Bytes kMostGrowth = mib(64);
constexpr std::size_t kMostDescriptors = 200;

/// Asks a server how it is, all the time.
class HealthWatch {
public:
    explicit HealthWatch(std::uint16_t port)
        : m_thread([this, port](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                auto rest = RestClient::open(port);
                const auto reply = rest ? rest->get("/health") : fail(rest.error());
                const bool good = reply && (reply->status == 200 || reply->status == 503);
                good ? ++m_answers : ++m_failures;
            }
        })
    {
    }
    /// True when each question was answered. To be called while the server lives.
    [[nodiscard]] bool end()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_failures == 0 && m_answers > 0;
    }

private:
    std::atomic<int> m_answers = 0;
    std::atomic<int> m_failures = 0;
    std::jthread m_thread; // last: it counts
};

std::size_t descriptorsOf(const ServerChild& server)
{
    const std::filesystem::directory_iterator all("/proc/" + std::to_string(server.pid()) + "/fd");
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

} // namespace

class DockerKilledTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto daemon = PrivateDaemon::create();
        const auto loaded = daemon ? (*daemon)->load("codearena/python") : fail(daemon.error());
        if (!loaded && qEnvironmentVariableIsEmpty("CI")) {
            QSKIP(("NOT TESTED: " + loaded.error().what).c_str());
        }
        QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().what.c_str());
        m_daemon = *std::move(daemon);
    }

    void everythingAcceptedGetsOneVerdict_data()
    {
        QTest::addColumn<QString>("victims"); // c: a container, a: its agent, d: the daemon, f: the disk's free space, s: the server
        QTest::addColumn<int>("usual");
        QTest::newRow("containers") << "ca" << 10;
        QTest::newRow("the daemon") << "d" << 3;
        QTest::newRow("a full disk") << "f" << 4;
        QTest::newRow("any of them, and the server") << "ccaadfss" << 8;
    }
    void everythingAcceptedGetsOneVerdict()
    {
        QFETCH(const QString, victims);
        QFETCH(const int, usual);
        Dice dice;
        const TemporaryFolder folder = must(TemporaryFolder::create("codearena-full"));
        const SmallDisk disk = must(SmallDisk::mount(folder.path(), mib(48)));
        const Site site(options(), disk.path());
        Promises promises;
        std::vector<User> users;
        std::generate_n(std::back_inserter(users), kUsers, [&promises] { return User(promises, kWork); });
        User impatient(promises, kWork); // waits for no verdict
        int hits = 0;
        for (int left = rounds(usual); left > 0;) {
            ServerChild server = site.start();
            const Crowd crowd(users, server.port()); // ends when the server has
            HealthWatch health(server.port());
            QVERIFY2(promises.await(kUsers), promises.standing().c_str());
            const Bytes before = must(server.memory()).now;
            QChar victim;
            for (; left > 0 && victim != 's'; --left) {
                QVERIFY2(promises.await(dice.between(1, 9)), promises.standing().c_str());
                victim = victims[dice.between(0, int(victims.size()) - 1)];
                hits += strike(victim, dice, disk, server, impatient) ? 1 : 0;
                if (left % 25 == 1) {
                    qInfo("%d rounds left, %d hits: %s", left - 1, hits, promises.standing().c_str());
                }
            }
            QVERIFY(health.end());
            QVERIFY2(must(server.memory()).now.count() < before.count() + kMostGrowth.count(), "the server grows");
            QVERIFY2(descriptorsOf(server) < kMostDescriptors, "the server keeps descriptors");
            server.kill();
        }
        ServerChild last = site.start();
        qInfo("%d hits, %zu verdicts had not been told", hits, promises.untold());
        promises.awaitAll(last.port());
        qInfo("%llu MiB, %zu descriptors", static_cast<unsigned long long>(must(last.memory()).most.count() >> 20), descriptorsOf(last));
        must(last.stop());
        const QString mistake = promises.mistakeIn(site.data());
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
        QTRY_COMPARE_WITH_TIMEOUT(m_daemon->docker().containers("ca.pool"), QStringList(), kLongEnough);
    }

    /// As after a start of the machine: what was accepted before is not given up because Docker takes longer.
    void theDaemonComesAfterTheServer()
    {
        m_daemon->kill();
        const Site site(options());
        Promises promises;
        ServerChild server = site.start();
        auto rest = must(RestClient::open(server.port()));
        User user(promises);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(must(user.post(rest)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(must(rest.get("/health")).status, 503, kLongEnough);
        must(m_daemon->start());
        promises.awaitAll(server.port());
        QCOMPARE(promises.givenUp(), std::size_t(0));
        QTRY_COMPARE_WITH_TIMEOUT(must(rest.get("/health")).status, 200, kLongEnough);
        must(server.stop());
        const QString mistake = promises.mistakeIn(site.data());
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
    }

private:
    std::vector<std::string> options() const
    {
        return {"--sandbox", "docker", "--docker", m_daemon->address().toStdString(), "--queue", "100000"};
    }

    /// False: what was aimed at had gone already. The server is killed by whoever ends the round.
    bool strike(QChar victim, Dice& dice, const SmallDisk& disk, const ServerChild& server, User& impatient)
    {
        switch (victim.toLatin1()) {
        case 'd':
            m_daemon->kill();
            must(m_daemon->start());
            return true;
        case 'f': {
            auto rest = must(RestClient::open(server.port()));
            leaveNoRoom(disk);
            impatient.postUntilRefused(rest, dice.between(1, 20));
            disk.empty();
            return true;
        }
        case 's':
            return true;
        default:
            return strikeContainer(victim == 'a', dice);
        }
    }

    bool strikeContainer(bool fromOutside, Dice& dice)
    {
        const QStringList containers = m_daemon->docker().containers("ca.pool");
        if (containers.isEmpty()) {
            return false;
        }
        const QString& container = containers[dice.between(0, int(containers.size()) - 1)];
        if (!fromOutside) {
            return m_daemon->docker().run({"kill", container}).ok;
        }
        const int agent = m_daemon->docker().agentOf(container);
        return agent > 1 && ::kill(agent, SIGKILL) == 0;
    }

    std::unique_ptr<PrivateDaemon> m_daemon;
};

QTEST_GUILESS_MAIN(DockerKilledTest)
#include "docker_killed_test.moc"
