// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A whole service in a folder of its own: real ledger, real packages, a scripted sandbox.
#pragma once

#include "app/server/ledger/sqlite_ledger.h"
#include "app/server/service/judging_service.h"
#include "core/base/files.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_session.h"

#include <condition_variable>
#include <mutex>

namespace ca::server::fixture {

inline constexpr const char* kDoubling = "11111111-2222-4333-8444-555555555555"; // the uuid of problem doubling
inline constexpr const char* kSum = "11111111-2222-4333-8444-666666666666";      // of the function problem sum
inline constexpr const char* kSession = "00000000-0000-4000-8000-000000000001";

// What only hidden tests hold.
inline constexpr const char* kHiddenInput = "770077";
inline constexpr const char* kHiddenAnswer = "1540154";

/// Writes the packages: doubling (a program; one sample, two hidden tests), sum (a function), and one that cannot be opened.
void writeProblems(const std::filesystem::path& folder);

/// Plays a program by its source, whatever its language: "double" is right, "wrong" prints 0, "echo" prints its input to both
/// streams and ends with 3, "loop" runs into the time limit, "eat" into that of memory.
[[nodiscard]] ScriptedRun play(const RunSpec& spec, const std::map<std::string, std::string>& files);

struct HouseOptions {
    std::size_t mostWaiting = 100;
    bool judges = true;
    CustomRunRules runs = {};
};

class House {
public:
    explicit House(HouseOptions options = {});
    ~House();

    [[nodiscard]] wire::SubmitRequest request(const std::string& code = "double") const { return {kDoubling, "python", code, kSession, {}}; }
    /// Accepted and judged.
    [[nodiscard]] wire::SubmissionView judged(const wire::SubmitRequest& request);

    TemporaryFolder folder;
    Languages languages;
    FakeSessionFactory sessions;
    SystemClock clock;
    std::unique_ptr<SqliteLedger> ledger;
    ProblemShelf shelf;
    Engine engine;
    std::unique_ptr<Judges> judges;
    std::unique_ptr<JudgingService> service;
};

/// What a watcher was told.
class Told {
public:
    [[nodiscard]] Service::Listener listener();
    /// All events up to the completed one; fewer when it does not come.
    [[nodiscard]] std::vector<Event> all();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Event> m_events;
    bool m_completed = false;
};

/// As it goes over the wire.
[[nodiscard]] std::string jsonOf(const Event& event);

} // namespace ca::server::fixture
