// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Users who submit to a real server while it, or what it stands on, is killed; and what they were promised by all the servers there
// were.
#pragma once

#include "app/cli/bench/server_child.h"
#include "app/cli/bench/server_client.h"
#include "core/base/files.h"
#include "core/base/uuid.h"
#include "tests/app/server/ledger/kill_fixture.h"
#include "tests/support/small_disk.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace ca::server::test {

using cli::bench::LiveClient;
using cli::bench::RestClient;
using cli::bench::ServerChild;

inline constexpr auto kVeryLong = 5min; // for a machine that does something else

/// A program that solves the problem, after it has done something else.
[[nodiscard]] wire::SubmitRequest echo(const std::string& session, const std::string& clientId, std::size_t padding = 0,
                                       const std::string& before = {});

/// The folder of a server, with a problem of two tests.
class Site {
public:
    /// How each of its servers is started; its data in another folder when that is named.
    explicit Site(std::vector<std::string> arguments, std::filesystem::path data = {});

    [[nodiscard]] ServerChild start(std::vector<std::string> arguments = {}, bool isWorker = false) const;

    [[nodiscard]] const std::filesystem::path& data() const { return m_data; }

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_data;
    std::vector<std::string> m_arguments;
};

/// Not a byte for anything new: on the server's disk, nor in the log of its book, whose old pages are written over before it grows.
void leaveNoRoom(const SmallDisk& disk);

/// What users were told.
class Promises {
public:
    void accepted(const std::string& session, const std::string& clientId, const std::string& id);
    void decided(const std::string& id, Verdict verdict);
    void refused();
    /// Waits a moment, or until somebody is accepted.
    void rest();
    /// Until so many more were accepted.
    [[nodiscard]] bool await(std::size_t more);

    // When nobody makes promises any more

    /// Waits for the verdicts of all that was accepted, in that order, which is more or less that of judging: each gets its own time,
    /// however many they are. Whoever comes late is told what is known.
    void awaitAll(std::uint16_t port);
    /// Empty when each has the one verdict that was told, in the book, its events and its session's history, and it is right.
    [[nodiscard]] QString mistakeIn(const std::filesystem::path& data);
    /// Told to be JudgeError.
    [[nodiscard]] std::size_t givenUp() const;
    [[nodiscard]] std::size_t untold() const { return m_accepted.size() - m_verdicts.size(); }

    /// All that is known, in a line. Any time.
    [[nodiscard]] std::string standing();

private:
    [[nodiscard]] QString mistakeIn(const Ledger& ledger) const;

    struct Accepted {
        std::string session;
        std::string id;
    };
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::size_t m_count = 0;
    std::size_t m_refused = 0;
    std::map<std::string, Accepted> m_accepted;    // by client id
    std::vector<std::string> m_ids;                // as they were accepted
    std::map<std::string, Verdict> m_verdicts;     // by id, as they were told
    bool m_kept = true; // no client id had two submissions, no submission two verdicts
};

/// Submits and waits for the verdict until the server is gone. What was not answered, or refused, is sent again under the same name,
/// in the end by the user of the next server.
class User {
public:
    explicit User(Promises& promises, std::string code = {}) : m_promises(promises), m_code(std::move(code)) {}
    void use(std::uint16_t port, const std::stop_token& stop);
    /// The submission's id; none: refused. An Error when the server is gone.
    [[nodiscard]] Result<std::optional<std::string>> post(RestClient& rest, std::size_t padding = 0);
    /// Until there was no room that many times, or so much of it that the rest would only be more to judge.
    void postUntilRefused(RestClient& rest, int times);

private:
    /// An Error when the server is gone.
    [[nodiscard]] Result<std::string> submit(RestClient& rest, const std::stop_token& stop);

    Promises& m_promises;
    const std::string m_code;
    const std::string m_session = newUuid();
    std::string m_clientId = newUuid();
};

/// Users at one server. Ends when the server has, or when it is told to and the last verdicts have come.
class Crowd {
public:
    Crowd(std::vector<User>& users, std::uint16_t port);

private:
    std::vector<std::jthread> m_threads;
};

} // namespace ca::server::test
