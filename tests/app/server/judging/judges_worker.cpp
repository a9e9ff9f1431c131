// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A process that accepts, judges with a scripted sandbox and tells watchers, until it is killed. On stdout: "a ID KEY" for what was
// accepted, "v ID VERDICT" for what a watcher was told. Run by the suite beside it.
#include "app/server/judging/hub.h"
#include "app/server/judging/judges.h"
#include "app/server/ledger/sqlite_ledger.h"
#include "tests/core/engine/judging_fixture.h"

#include <cstdlib>
#include <future>
#include <iostream>
#include <thread>

using namespace ca;
using namespace ca::server;

namespace {

template <class T> T must(Result<T> result)
{
    if (!result) {
        std::cerr << result.error().what << std::endl;
        std::_Exit(2);
    }
    return std::move(*result);
}

void say(const std::string& line)
{
    std::cout << (line + "\n") << std::flush;
}

/// A student: sends, waits for the verdict, sends again.
void submitForever(Ledger& ledger, Hub& hub, const std::string& session, int first)
{
    for (int i = first;; ++i) {
        const std::string key = session + "-" + std::to_string(i);
        const std::string id = must(ledger.accept({session, key, "problem", "Title", "slug", "scripted", "print(2 * int(input()))", 3})).id;
        say("a " + id + " " + key);
        std::promise<void> ended;
        const auto watching = hub.watch(id, 0, [&](const LoggedEvent& event) {
            if (const auto* end = std::get_if<HasEnded>(&event.what)) {
                say("v " + id + " " + std::string(name(end->verdict)));
                ended.set_value();
            }
        });
        ended.get_future().wait();
    }
}

} // namespace

/// judges_worker FOLDER NAME FIRST STUDENTS
int main(int argc, char** argv)
{
    if (argc != 5) {
        return 3;
    }
    LedgerOptions ledgerOptions;
    ledgerOptions.attempts = 1'000'000; // they die all the time
    ledgerOptions.patience = std::chrono::minutes(2);
    const auto ledger = must(SqliteLedger::open(argv[1], ledgerOptions));
    const SystemClock clock;
    FakeSessionFactory sessions(fixture::doubling);
    Engine engine({.runners = 2}, sessions, clock);
    const auto problem = fixture::doublingProblem(3);
    const auto language = fixture::interpretedLanguage();
    JudgesOptions options;
    options.owner = argv[2];
    options.atOnce = 3;
    Judges judges(options, *ledger, engine, clock, [&](const Job&) { return Result<Submission>(fixture::submission(problem, language)); });
    Hub hub(*ledger);
    std::vector<std::thread> students;
    for (int i = 0; i < std::atoi(argv[4]); ++i) {
        students.emplace_back([&, i] { submitForever(*ledger, hub, std::string(argv[2]) + std::to_string(i), std::atoi(argv[3])); });
    }
    say("r - -"); // ready
    std::this_thread::sleep_for(std::chrono::hours(1));
    std::_Exit(0);
}
