// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/server/killed/crowd.h"

#include "app/server/ledger/data_folder.h"
#include "core/store/database.h"

#include <fstream>

namespace ca::server::test {

namespace fs = std::filesystem;

namespace {

constexpr const char* kProblem = "0d6e3c52-64a6-4a0e-9f0c-0a4f6a1be2d1";
constexpr Millis kMoment{20};

void write(const fs::path& file, const std::string& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

/// How often each submission is in its session's history.
std::map<std::string, int> historiesOf(const Ledger& ledger, const std::set<std::string>& sessions)
{
    std::map<std::string, int> found;
    for (const std::string& session : sessions) {
        for (const SubmissionRecord& record : must(ledger.history(session, 1'000'000, 0)).records) {
            ++found[record.id];
        }
    }
    return found;
}

} // namespace

wire::SubmitRequest echo(const std::string& session, const std::string& clientId, std::size_t padding, const std::string& before)
{
    wire::SubmitRequest request;
    request.problemId = kProblem;
    request.language = "python";
    request.code = before + "print(input())\n# " + clientId + std::string(padding, '.') + "\n";
    request.sessionId = session;
    request.clientId = clientId;
    return request;
}

Site::Site(std::vector<std::string> arguments, fs::path data)
    : m_folder(must(TemporaryFolder::create("codearena-killed")))
    , m_data(data.empty() ? m_folder.path() : std::move(data))
    , m_arguments(std::move(arguments))
{
    const fs::path problem = m_folder.path() / "problems" / "echo";
    write(problem / "problem.yaml", std::string("problem_format_version: 2025-09\nname: Echo\nuuid: ") + kProblem + "\nlimits:\n  time_limit: 10\n");
    write(problem / "statement/problem.en.md", "Print what you read.\n");
    for (const char* test : {"sample/1", "secret/1"}) {
        write(problem / (std::string("data/") + test + ".in"), "7\n");
        write(problem / (std::string("data/") + test + ".ans"), "7\n");
    }
    m_arguments.insert(m_arguments.end(), {"--no-bundled-problems", "--problems", (m_folder.path() / "problems").string(), "--rate",
                                           "1000000", "--rate-address", "1000000"});
}

ServerChild Site::start(std::vector<std::string> arguments, bool isWorker) const
{
    arguments.insert(arguments.end(), m_arguments.begin(), m_arguments.end());
    return must(ServerChild::start({CODEARENA_SERVER, m_data, arguments, isWorker, m_folder.path()}));
}

void leaveNoRoom(const SmallDisk& disk)
{
    must(must(Database::open(ledgerFile(disk.path()))).run("PRAGMA wal_checkpoint(TRUNCATE)"));
    must(disk.fill());
}

void Promises::accepted(const std::string& session, const std::string& clientId, const std::string& id)
{
    const std::lock_guard lock(m_mutex);
    const auto [known, isNew] = m_accepted.emplace(clientId, Accepted{session, id});
    m_kept &= isNew || known->second.id == id;
    if (isNew) {
        m_ids.push_back(id);
    }
    ++m_count;
    m_more.notify_all();
}

void Promises::decided(const std::string& id, Verdict verdict)
{
    const std::lock_guard lock(m_mutex);
    const auto [known, isNew] = m_verdicts.emplace(id, verdict);
    m_kept &= isNew || known->second == verdict;
}

void Promises::refused()
{
    const std::lock_guard lock(m_mutex);
    ++m_refused;
}

void Promises::rest()
{
    std::unique_lock lock(m_mutex);
    m_more.wait_for(lock, kMoment);
}

bool Promises::await(std::size_t more)
{
    std::unique_lock lock(m_mutex);
    return m_more.wait_for(lock, kVeryLong, [this, goal = m_count + more] { return m_count >= goal; });
}

void Promises::awaitAll(std::uint16_t port)
{
    auto live = must(LiveClient::open(port));
    for (const std::string& id : m_ids) {
        must(live.subscribe(id));
        const auto told = live.awaitVerdict(id, std::chrono::steady_clock::now() + kVeryLong);
        if (!told) {
            qFatal("%s gets no verdict: %s (%s)", id.c_str(), told.error().what.c_str(), standing().c_str());
        }
        decided(id, told->state.verdict);
    }
}

std::string Promises::standing()
{
    const std::lock_guard lock(m_mutex);
    return std::to_string(m_ids.size()) + " accepted, " + std::to_string(m_refused) + " refusals, " + std::to_string(m_verdicts.size())
           + " verdicts told, " + std::to_string(givenUp()) + " of them given up";
}

std::size_t Promises::givenUp() const
{
    return static_cast<std::size_t>(
        std::count_if(m_verdicts.begin(), m_verdicts.end(), [](const auto& told) { return told.second == Verdict::JudgeError; }));
}

QString Promises::mistakeIn(const fs::path& data)
{
    const auto ledger = must(SqliteLedger::open(data, {}));
    if (!ledger->notice().empty()) {
        return QString::fromStdString(ledger->notice());
    }
    qInfo("%s", standing().c_str());
    const QString mistake = mistakeIn(*ledger);
    return mistake.isEmpty() && !m_kept ? "a submission was accepted twice, or changed its verdict" : mistake;
}

QString Promises::mistakeIn(const Ledger& ledger) const
{
    std::set<std::string> sessions;
    for (const auto& [clientId, known] : m_accepted) {
        sessions.insert(known.session);
    }
    const auto histories = historiesOf(ledger, sessions);
    for (const auto& [clientId, known] : m_accepted) {
        const auto complain = [&id = known.id](const QString& what) { return QString("%1: %2").arg(id.c_str(), what); };
        if (const QString mistake = mistakeOf(ledger, known.id); !mistake.isEmpty()) {
            return complain(mistake);
        }
        const auto record = must(ledger.find(known.id));
        if (m_verdicts.at(known.id) != record->verdict) {
            return complain("another verdict than it was told");
        }
        if (!histories.contains(known.id) || histories.at(known.id) != 1) {
            return complain("not once in the history");
        }
        // A submission whose judges died or failed three times is given up; one that was judged is right.
        if (record->verdict != Verdict::Accepted && (record->verdict != Verdict::JudgeError || record->attempts != 3)) {
            return complain("a wrong verdict");
        }
    }
    return {};
}

void User::use(std::uint16_t port, const std::stop_token& stop)
{
    auto rest = RestClient::open(port);
    auto live = LiveClient::open(port);
    while (rest && live && !stop.stop_requested()) {
        const auto id = submit(*rest, stop);
        const auto subscribed = id ? live->subscribe(*id) : fail(id.error());
        const auto event = subscribed ? live->awaitVerdict(*id, std::chrono::steady_clock::now() + kVeryLong) : fail(subscribed.error());
        if (!event) {
            return;
        }
        m_promises.decided(*id, event->state.verdict);
    }
}

Result<std::optional<std::string>> User::post(RestClient& rest, std::size_t padding)
{
    const auto reply = rest.post("/api/submissions", toJson(echo(m_session, m_clientId, padding, m_code)));
    if (!reply) {
        return fail(reply.error());
    }
    if (reply->status == 202) {
        std::string id = must(wire::submissionIdFrom(reply->body));
        m_promises.accepted(m_session, std::exchange(m_clientId, newUuid()), id);
        return id;
    }
    if (reply->status != 500 && reply->status != 503) {
        qFatal("refused with %d: %s", reply->status, reply->body.c_str());
    }
    m_promises.refused();
    return std::nullopt;
}

void User::postUntilRefused(RestClient& rest, int times)
{
    constexpr int kEnough = 10;
    for (int refusals = 0, acceptances = 0; refusals < times && acceptances < kEnough;) {
        if (must(post(rest, 8000))) {
            ++acceptances;
        } else {
            ++refusals;
            m_promises.rest();
        }
    }
}

Result<std::string> User::submit(RestClient& rest, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        const auto id = post(rest);
        if (!id || *id) {
            return id ? Result<std::string>(**id) : fail(id.error());
        }
        m_promises.rest();
    }
    return fail(Fault::Cancelled, "nobody wants more");
}

Crowd::Crowd(std::vector<User>& users, std::uint16_t port)
{
    for (User& user : users) {
        m_threads.emplace_back([&user, port](const std::stop_token& stop) { user.use(port, stop); });
    }
}

} // namespace ca::server::test
