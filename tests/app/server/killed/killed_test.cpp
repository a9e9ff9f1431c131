// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The whole server and its workers are killed without warning while users submit, and the disk gets full. Whatever a user was told to
// be accepted gets exactly one verdict. CA_KILL_ROUNDS says how often; CA_KILL_SEED repeats a run.
#include "tests/app/server/killed/crowd.h"
#include "tests/support/small_disk.h"

#include <csignal>

#include <sys/resource.h>

using namespace ca;
using namespace ca::server;
using namespace ca::server::test;

namespace {

const bool kMoreTime = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
constexpr int kUsers = 4;

std::vector<User> usersWith(Promises& promises)
{
    std::vector<User> users;
    std::generate_n(std::back_inserter(users), kUsers, [&promises] { return User(promises); });
    return users;
}

/// What runs at a time: a server that judges, or one with workers.
struct Staff {
    std::vector<ServerChild> processes; // the server first

    Staff(const Site& site, unsigned workers)
    {
        processes.push_back(site.start(workers > 0 ? std::vector<std::string>{"--no-judges"} : std::vector<std::string>()));
        for (unsigned i = 0; i < workers; ++i) {
            processes.push_back(site.start({"--judges", "1"}, true));
        }
    }
    [[nodiscard]] std::uint16_t port() const { return processes.front().port(); }
};

/// A file may not become larger than that: to the server, a full disk. No limit: there is room again.
void limitFiles(const ServerChild& server, std::optional<Bytes> most)
{
    rlimit limit{};
    ::prlimit(server.pid(), RLIMIT_FSIZE, nullptr, &limit);
    limit.rlim_cur = most ? most->count() : limit.rlim_max;
    if (::prlimit(server.pid(), RLIMIT_FSIZE, &limit, nullptr) != 0) {
        qFatal("the limit cannot be set");
    }
}

} // namespace

class KilledTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ::signal(SIGXFSZ, SIG_IGN); // inherited by the servers: writing fails, as it does when a disk is full
    }

    void everythingAcceptedGetsOneVerdict_data()
    {
        QTest::addColumn<unsigned>("workers");
        QTest::addColumn<bool>("serverDies");
        QTest::newRow("a server that judges") << 0U << true;
        QTest::newRow("workers of a server that lives") << 2U << false;
        QTest::newRow("a server and its workers, any of them") << 2U << true;
    }
    void everythingAcceptedGetsOneVerdict()
    {
        QFETCH(const unsigned, workers);
        QFETCH(const bool, serverDies);
        Dice dice;
        const Site site({"--sandbox", "embedded"});
        Promises promises;
        std::vector<User> users = usersWith(promises);
        for (int left = rounds(3); left > 0;) {
            Staff staff(site, workers);
            const Crowd crowd(users, staff.port()); // ends when the server has
            for (bool goesOn = true; goesOn && left > 0; --left) {
                QVERIFY2(promises.await(dice.between(1, 9)), promises.standing().c_str());
                const int victim = serverDies ? dice.between(0, int(workers)) : dice.between(1, int(workers));
                staff.processes[victim].kill();
                goesOn = victim != 0;
                if (goesOn) {
                    staff.processes[victim] = site.start({"--judges", "1"}, true);
                }
            }
            staff.processes.front().kill();
        }
        Staff last(site, workers);
        qInfo("%zu verdicts had not been told", promises.untold());
        promises.awaitAll(last.port());
        for (ServerChild& process : last.processes) {
            must(process.stop());
        }
        const QString mistake = promises.mistakeIn(site.data());
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
    }

    void aFullDiskLosesNothing()
    {
        const Site site({"--sandbox", "embedded", "--queue", "100000"});
        Promises promises;
        ServerChild server = site.start();
        auto rest = must(RestClient::open(server.port()));
        User user(promises);
        QVERIFY(must(user.post(rest, 8000)));

        limitFiles(server, mib(2));
        bool refused = false;
        for (int i = 0; i < 5000 && !refused; ++i) {
            refused = !must(user.post(rest, 8000));
        }
        QVERIFY2(refused, "the disk was never full");
        QVERIFY(server.isAlive());

        limitFiles(server, std::nullopt);
        QVERIFY(must(user.post(rest, 8000))); // nobody has to restart anything
        promises.awaitAll(server.port());
        must(server.stop());
        const QString mistake = promises.mistakeIn(site.data());
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
    }

    /// The whole disk, under load: what waits, what is judged and what is told are all in it.
    void theDiskIsFullAgainAndAgain()
    {
        const TemporaryFolder folder = must(TemporaryFolder::create("codearena-full"));
        const auto disk = SmallDisk::mount(folder.path(), mib(24));
        if (!disk) {
            QSKIP(("NOT TESTED: " + disk.error().what).c_str());
        }
        Dice dice;
        const Site site({"--sandbox", "embedded", "--queue", "100000"}, disk->path());
        Promises promises;
        ServerChild server = site.start();
        std::vector<User> users = usersWith(promises);
        {
            const Crowd crowd(users, server.port());
            auto rest = must(RestClient::open(server.port()));
            User user(promises);
            for (int left = rounds(3); left > 0; --left) {
                QVERIFY2(promises.await(dice.between(1, 9)), promises.standing().c_str());
                leaveNoRoom(*disk);
                user.postUntilRefused(rest, dice.between(1, 20));
                must(rest.get("/health")); // it answers, whatever it thinks of itself
                disk->empty();
            }
        }
        promises.awaitAll(server.port());
        must(server.stop());
        const QString mistake = promises.mistakeIn(site.data());
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
    }
};

QTEST_GUILESS_MAIN(KilledTest)
#include "killed_test.moc"
