// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A process that uses a store until it is killed, and says on stdout what it was promised. Run by the suites beside it.
#include "core/store/store.h"

#include <csignal>
#include <cstdlib>
#include <iostream>
#include <sys/resource.h>
#include <unistd.h>

using namespace ca;

namespace {

[[noreturn]] void stop(const Error& error)
{
    std::cerr << error.what << std::endl;
    std::exit(2);
}

template <class T> T must(Result<T> result)
{
    if (!result) {
        stop(result.error());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// Text number `i` of a worker: longer and longer, changed in the middle.
std::string textOf(const std::string& worker, int i)
{
    return worker + std::string(static_cast<std::size_t>(i % 97), '.') + std::to_string(i) + std::string(2000, 'x');
}

FinishedSubmission submissionOf(const std::string& worker, int i)
{
    FinishedSubmission sent;
    sent.record.problem = worker;
    sent.record.language = "cpp";
    sent.record.verdict = Verdict::Accepted;
    sent.record.message = std::to_string(i);
    sent.record.when = wallNow();
    sent.source = textOf(worker, i);
    sent.tests.resize(3);
    return sent;
}

/// "d 7": draft 7 was kept. "s 7": submission 7 was recorded. Told only after the call has returned.
[[noreturn]] void writeForever(Store& store, const std::string& worker, int first)
{
    for (int i = first;; ++i) {
        must(store.drafts().keep(std::vector{DraftText{{worker, "cpp", ""}, textOf(worker, i), RevisionKind::Typed, wallNow()}}));
        std::cout << "d " << i << std::endl;
        must(store.submissions().add(submissionOf(worker, i)));
        std::cout << "s " << i << std::endl;
        if (i % 20 == 0) {
            must(store.maintain());
            must(store.drafts().prune(wallNow() + std::chrono::days(2)));
        }
    }
}

/// Writes until the file may not grow any more, and says how it went.
int writeUntilFull(Store& store)
{
    ::signal(SIGXFSZ, SIG_IGN); // an error of write() instead
    const rlimit limit{1 << 20, 1 << 20};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    for (int i = 0;; ++i) {
        FinishedSubmission sent = submissionOf("full", i);
        sent.source.resize(20'000, 'y');
        if (const auto added = store.submissions().add(sent); !added) {
            std::cout << i << " " << static_cast<int>(added.error().fault) << std::endl;
            return must(store.submissions().count()) == static_cast<std::size_t>(i) ? 0 : 1;
        }
    }
}

/// Permissions mean nothing to root.
int openAsNobody(const char* file)
{
    constexpr uid_t kNobody = 65534;
    if (::geteuid() == 0 && ::setuid(kNobody) != 0) {
        return 3;
    }
    const auto store = Store::open(file);
    if (store) {
        return 0;
    }
    std::cerr << store.error().what << std::endl;
    return 10 + static_cast<int>(store.error().fault);
}

} // namespace

/// store_worker FILE write WORKER FIRST | full | open-as-nobody
int main(int argc, char** argv)
{
    if (argc < 3) {
        return 3;
    }
    if (argv[2] == std::string("open-as-nobody")) {
        return openAsNobody(argv[1]);
    }
    StoreOptions options;
    options.patience = std::chrono::minutes(2); // many at once, on a busy machine
    const auto store = must(Store::open(argv[1], options));
    std::cout << "open" << std::endl;
    const std::string what = argv[2];
    if (what == "write" && argc == 5) {
        writeForever(*store, argv[3], std::atoi(argv[4]));
    }
    return what == "full" ? writeUntilFull(*store) : 3;
}
