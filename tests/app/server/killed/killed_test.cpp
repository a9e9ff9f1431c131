// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The whole server and its workers are killed without warning while users submit, and the disk gets full. Whatever a user was told to
// be accepted gets exactly one verdict. CA_KILL_ROUNDS says how often; CA_KILL_SEED repeats a run.
#include "app/cli/bench/server_child.h"
#include "app/cli/bench/server_client.h"
#include "app/server/ledger/sqlite_ledger.h"
#include "core/base/files.h"
#include "core/base/uuid.h"

#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <csignal>
#include <fstream>
#include <map>
#include <mutex>
#include <random>
#include <thread>

#include <sys/resource.h>

using namespace ca;
using namespace ca::server;
using namespace std::chrono_literals;
using cli::bench::LiveClient;
using cli::bench::RestClient;
using cli::bench::ServerChild;
using cli::bench::ServerPlan;

namespace {

const bool kMoreTime = qputenv("QTEST_FUNCTION_TIMEOUT", "3600000");
constexpr auto kLongEnough = 5min; // for a machine that does something else
constexpr unsigned kUsers = 4;
constexpr const char* kProblem = "0d6e3c52-64a6-4a0e-9f0c-0a4f6a1be2d1";

template <class T> T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", result.error().what.c_str());
    }
    return std::move(*result);
}

/// The folder of a server, with a problem of two tests.
class Site {
public:
    Site() : m_folder(must(TemporaryFolder::create("codearena-killed")))
    {
        const std::filesystem::path problem = m_folder.path() / "problems" / "echo";
        write(problem / "problem.yaml", std::string("problem_format_version: 2025-09\nname: Echo\nuuid: ") + kProblem + "\nlimits:\n  time_limit: 10\n");
        write(problem / "statement/problem.en.md", "Print what you read.\n");
        for (const char* test : {"sample/1", "secret/1"}) {
            write(problem / (std::string("data/") + test + ".in"), "7\n");
            write(problem / (std::string("data/") + test + ".ans"), "7\n");
        }
    }

    [[nodiscard]] ServerChild start(std::vector<std::string> arguments, bool isWorker = false) const
    {
        arguments.insert(arguments.end(), {"--sandbox", "embedded", "--no-bundled-problems", "--problems", (m_folder.path() / "problems").string(),
                                           "--rate", "1000000", "--rate-address", "1000000"});
        return must(ServerChild::start({CODEARENA_SERVER, m_folder.path(), arguments, isWorker}));
    }

    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }

private:
    static void write(const std::filesystem::path& file, const std::string& text)
    {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }

    TemporaryFolder m_folder;
};

wire::SubmitRequest submission(const std::string& session, const std::string& clientId, std::size_t padding = 0)
{
    wire::SubmitRequest request;
    request.problemId = kProblem;
    request.language = "python";
    request.code = "print(input())\n# " + clientId + std::string(padding, '.') + "\n";
    request.sessionId = session;
    request.clientId = clientId;
    return request;
}

/// What users were told, by all the servers there were.
class Promises {
public:
    void accepted(const std::string& clientId, const std::string& id)
    {
        const std::lock_guard lock(m_mutex);
        const auto [known, isNew] = m_accepted.emplace(clientId, id);
        m_kept &= isNew || known->second == id;
        ++m_count;
        m_more.notify_all();
    }
    void decided(const std::string& id, Verdict verdict)
    {
        const std::lock_guard lock(m_mutex);
        const auto [known, isNew] = m_verdicts.emplace(id, verdict);
        m_kept &= isNew || known->second == verdict;
    }
    /// Until so many more were accepted.
    [[nodiscard]] bool await(std::size_t more)
    {
        std::unique_lock lock(m_mutex);
        return m_more.wait_for(lock, kLongEnough, [this, goal = m_count + more] { return m_count >= goal; });
    }

    // When nobody makes promises any more
    [[nodiscard]] const std::map<std::string, std::string>& accepted() const { return m_accepted; }
    [[nodiscard]] const std::map<std::string, Verdict>& verdicts() const { return m_verdicts; }
    [[nodiscard]] bool areKept() const { return m_kept; }

private:
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::size_t m_count = 0;
    std::map<std::string, std::string> m_accepted; // ids by client id
    std::map<std::string, Verdict> m_verdicts;     // by id, as they were told
    bool m_kept = true; // no client id had two submissions, no submission two verdicts
};

/// Submits and waits for the verdict until the server is gone. What was not answered is sent again, under the same name, by the user
/// of the next server.
class User {
public:
    explicit User(Promises& promises) : m_promises(promises) {}

    void use(std::uint16_t port)
    {
        auto rest = RestClient::open(port);
        auto live = LiveClient::open(port);
        while (rest && live && submitAndWait(*rest, *live)) {
        }
    }

private:
    bool submitAndWait(RestClient& rest, LiveClient& live)
    {
        const auto id = rest.submit(submission(m_session, m_clientId));
        if (!id) {
            return false;
        }
        m_promises.accepted(std::exchange(m_clientId, newUuid()), *id);
        const auto subscribed = live.subscribe(*id);
        const auto event = live.awaitVerdict(*id, std::chrono::steady_clock::now() + kLongEnough);
        if (!subscribed || !event) {
            return false;
        }
        m_promises.decided(*id, event->state.verdict);
        return true;
    }

    Promises& m_promises;
    const std::string m_session = newUuid();
    std::string m_clientId = newUuid();
};

/// Users at one server, from its start to its end.
class Crowd {
public:
    Crowd(std::vector<User>& users, std::uint16_t port)
    {
        for (User& user : users) {
            m_threads.emplace_back([&user, port] { user.use(port); });
        }
    }

private:
    std::vector<std::jthread> m_threads;
};

int rounds(int usual)
{
    return qEnvironmentVariableIsSet("CA_KILL_ROUNDS") ? qEnvironmentVariableIntValue("CA_KILL_ROUNDS") : usual;
}

unsigned seed()
{
    const unsigned chosen = qEnvironmentVariableIsSet("CA_KILL_SEED") ? qEnvironmentVariableIntValue("CA_KILL_SEED") : std::random_device()();
    qInfo("CA_KILL_SEED=%u", chosen);
    return chosen;
}

/// Waits for the verdicts of all that was accepted; whoever comes late is told what is known.
void awaitAll(std::uint16_t port, Promises& promises)
{
    auto live = must(LiveClient::open(port));
    for (const auto& [clientId, id] : promises.accepted()) {
        if (const auto subscribed = live.subscribe(id); !subscribed) {
            qFatal("%s", subscribed.error().what.c_str());
        }
        promises.decided(id, must(live.awaitVerdict(id, std::chrono::steady_clock::now() + kLongEnough)).state.verdict);
    }
}

/// Empty when its events are numbered without a gap and end with the one verdict there is, which is the one that was told.
QString mistakeIn(const Ledger& ledger, const std::string& id, Verdict told)
{
    const auto events = must(ledger.events(id, 0));
    int ends = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].number != i + 1) {
            return "a gap in the numbers";
        }
        ends += std::holds_alternative<HasEnded>(events[i].what) ? 1 : 0;
    }
    if (ends != 1 || !std::holds_alternative<HasEnded>(events.back().what)) {
        return QString("%1 verdicts").arg(ends);
    }
    const auto found = must(ledger.find(id));
    const Verdict verdict = std::get<HasEnded>(events.back().what).verdict;
    if (!found || found->state != SubmissionRecord::State::Done || found->verdict != verdict || told != verdict) {
        return "another verdict than it was told";
    }
    // A submission whose judges died three times is given up; one that was judged is right.
    return verdict == Verdict::Accepted || (verdict == Verdict::JudgeError && found->attempts == 3) ? QString() : "a wrong verdict";
}

QString mistakeIn(const std::filesystem::path& data, const Promises& promises)
{
    const auto ledger = must(SqliteLedger::open(data, {}));
    if (!ledger->notice().empty()) {
        return QString::fromStdString(ledger->notice());
    }
    std::size_t givenUp = 0;
    for (const auto& [clientId, id] : promises.accepted()) {
        const Verdict told = promises.verdicts().at(id);
        if (const QString mistake = mistakeIn(*ledger, id, told); !mistake.isEmpty()) {
            return QString("%1: %2").arg(id.c_str(), mistake);
        }
        givenUp += told == Verdict::JudgeError ? 1 : 0;
    }
    qInfo("%zu accepted, %zu of them given up", promises.accepted().size(), givenUp);
    return promises.areKept() ? "" : "a submission was accepted twice, or changed its verdict";
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
        std::mt19937 random(seed());
        const auto upTo = [&random](std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(random); };
        const Site site;
        Promises promises;
        std::vector<User> users;
        std::generate_n(std::back_inserter(users), kUsers, [&promises] { return User(promises); });
        for (int left = rounds(3); left > 0;) {
            Staff staff(site, workers);
            const Crowd crowd(users, staff.port()); // ends when the server has
            for (bool goesOn = true; goesOn && left > 0; --left) {
                QVERIFY(promises.await(1 + upTo(8)));
                const std::size_t victim = serverDies ? upTo(workers) : 1 + upTo(workers - 1);
                staff.processes[victim].kill();
                goesOn = victim != 0;
                if (goesOn) {
                    staff.processes[victim] = site.start({"--judges", "1"}, true);
                }
            }
            staff.processes.front().kill();
        }
        Staff last(site, workers);
        qInfo("%zu verdicts had not been told", promises.accepted().size() - promises.verdicts().size());
        awaitAll(last.port(), promises);
        for (ServerChild& process : last.processes) {
            const auto stopped = process.stop();
            QVERIFY2(stopped, stopped ? "" : stopped.error().what.c_str());
        }
        const QString mistake = mistakeIn(site.path(), promises);
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
    }

    void aFullDiskLosesNothing()
    {
        const Site site;
        Promises promises;
        ServerChild server = site.start({"--queue", "100000"});
        auto rest = must(RestClient::open(server.port()));
        const std::string session = newUuid();
        const auto submit = [&](const std::string& clientId) { return must(rest.post("/api/submissions", toJson(submission(session, clientId, 8000)))); };
        const std::string first = newUuid();
        promises.accepted(first, must(wire::submissionIdFrom(submit(first).body)));

        limitFiles(server, mib(2));
        std::string refused;
        for (int i = 0; i < 5000 && refused.empty(); ++i) {
            const std::string clientId = newUuid();
            const auto reply = submit(clientId);
            if (reply.status == 202) {
                promises.accepted(clientId, must(wire::submissionIdFrom(reply.body)));
            } else {
                QVERIFY2(reply.status == 500 || reply.status == 503, reply.body.c_str());
                QVERIFY(wire::apiErrorFrom(reply.status, reply.body).message.find(site.path()) == std::string::npos);
                refused = clientId;
            }
        }
        QVERIFY2(!refused.empty(), "the disk was never full");
        QVERIFY(server.isAlive());

        limitFiles(server, std::nullopt);
        const auto reply = submit(refused); // nobody has to restart anything
        QVERIFY2(reply.status == 202, reply.body.c_str());
        promises.accepted(refused, must(wire::submissionIdFrom(reply.body)));
        awaitAll(server.port(), promises);
        QVERIFY(server.stop());
        const QString mistake = mistakeIn(site.path(), promises);
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
    }
};

QTEST_GUILESS_MAIN(KilledTest)
#include "killed_test.moc"
