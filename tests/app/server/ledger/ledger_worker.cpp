// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A process that uses a ledger until it is killed, as a server or as a judge, and says on stdout what it was promised. Run by the
// suites beside it.
#include "app/server/ledger/sqlite_ledger.h"

#include <csignal>
#include <cstdlib>
#include <future>
#include <iostream>
#include <string>
#include <sys/resource.h>
#include <thread>

using namespace ca;
using namespace ca::server;

namespace {

[[noreturn]] void stop(const Error& error)
{
    std::cerr << error.what << std::endl;
    std::_Exit(2);
}

template <class T> T must(Result<T> result)
{
    if (!result) {
        stop(result.error());
    }
    return std::move(*result);
}

/// "a ID KEY": accepted with this client id. Told only after the call has returned.
void acceptForever(Ledger& ledger, const std::string& session, int first)
{
    for (int i = first;; ++i) {
        const std::string key = session + "-" + std::to_string(i);
        const auto acceptance = must(ledger.accept({session, key, "problem", "Title", "slug", "python", std::string(500, 'x'), 2}));
        std::cout << ("a " + acceptance.id + " " + key + "\n") << std::flush;
    }
}

wire::TestView resultOf(std::size_t index)
{
    wire::TestView view;
    view.testCaseId = std::to_string(index);
    view.index = index;
    view.passed = true;
    view.verdict = Verdict::Accepted;
    return view;
}

/// "f ID": finished, and it counts.
void judgeForever(Ledger& ledger, const std::string& owner)
{
    for (;;) {
        const std::uint64_t heard = ledger.jobsBell().rings();
        const auto jobs = must(ledger.lease(owner, 4));
        for (const Job& job : jobs) {
            ledger.record(job.lease, HasStarted{});
            ledger.record(job.lease, resultOf(0));
            Ending ending{Verdict::Accepted, {}, {}, 2, {}, {resultOf(0), resultOf(1)}};
            ledger.finish(job.lease, std::move(ending), [id = job.id](Result<bool> counts) {
                if (must(std::move(counts))) {
                    std::cout << ("f " + id + "\n") << std::flush;
                }
            });
        }
        if (jobs.empty()) {
            ledger.jobsBell().wait(heard, std::chrono::milliseconds(10), {});
        }
    }
}

/// "h ID": leased, and never let go.
void holdForever(Ledger& ledger)
{
    for (const Job& job : must(ledger.lease("holder", 100))) {
        std::cout << ("h " + job.id + "\n") << std::flush;
    }
    std::this_thread::sleep_for(std::chrono::hours(1));
}

void limitFiles(rlim_t bytes)
{
    const rlimit limit{bytes, RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// Accepts until files may not grow any more, looks whether all of it is there, and goes on when there is room again. 0: all is well.
int fillTheDisk(Ledger& ledger)
{
    ::signal(SIGXFSZ, SIG_IGN); // an error of write() instead
    const std::string running = must(ledger.accept({"s", "", "problem", "Title", "slug", "python", "code", 2})).id;
    const Job job = must(ledger.lease("judge", 1)).at(0);
    limitFiles(2 << 20);
    std::vector<std::string> ids;
    for (;;) {
        const auto acceptance = ledger.accept({"s", "", "problem", "Title", "slug", "python", std::string(20'000, 'x'), 2});
        if (!acceptance) {
            break;
        }
        ids.push_back(acceptance->id);
    }
    const auto finish = [&](std::size_t output) {
        wire::TestView big = resultOf(0);
        big.output = std::string(output, 'y');
        std::promise<Result<bool>> told;
        ledger.finish(job.lease, {Verdict::Accepted, {}, {}, 2, {}, {big}}, [&](Result<bool> counts) { told.set_value(std::move(counts)); });
        return told.get_future().get();
    };
    if (finish(60'000)) {
        return 10; // there was no room for it
    }
    for (const std::string& id : ids) {
        if (!must(ledger.find(id))) {
            return 11;
        }
    }
    limitFiles(RLIM_INFINITY);
    if (!must(finish(60'000)) || !ledger.accept({"s", "", "problem", "Title", "slug", "python", "code", 2})) {
        return 12;
    }
    return must(ledger.find(running))->state == SubmissionRecord::State::Done && !ids.empty() ? 0 : 13;
}

} // namespace

/// ledger_worker FOLDER NAME FIRST accept|judge|both|hold|full
int main(int argc, char** argv)
{
    if (argc != 5) {
        return 3;
    }
    LedgerOptions options;
    options.mostWaiting = 1'000'000;
    options.attempts = 1'000'000; // they die all the time
    options.patience = std::chrono::minutes(2);
    const auto ledger = must(SqliteLedger::open(argv[1], options));
    const std::string what = argv[4];
    if (what == "hold") {
        holdForever(*ledger);
    }
    if (what == "full") {
        return fillTheDisk(*ledger);
    }
    std::vector<std::thread> threads;
    if (what != "judge") {
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&, i] { acceptForever(*ledger, std::string(argv[2]) + std::to_string(i), std::atoi(argv[3])); });
        }
    }
    if (what != "accept") {
        threads.emplace_back([&] { judgeForever(*ledger, argv[2]); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    return 0;
}
