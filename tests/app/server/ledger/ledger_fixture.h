// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A ledger in a folder of its own, at a time that the test decides, and submissions with little to say.
#pragma once

#include "app/server/ledger/sqlite_ledger.h"
#include "core/base/files.h"

#include <QtTest>

#include <atomic>
#include <future>

namespace ca::server::test {

using namespace std::chrono_literals;

/// The value, or the test ends with the error's sentence.
template <class T> T must(Result<T> result)
{
    if (!result) {
        qFatal("%s", result.error().what.c_str());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

class LedgerFolder {
public:
    [[nodiscard]] const std::filesystem::path& path() const { return m_folder.path(); }
    [[nodiscard]] std::unique_ptr<SqliteLedger> open(LedgerOptions options = {}) const
    {
        options.now = [this] { return WallTime(Millis(m_millis.load())); };
        return must(SqliteLedger::open(path(), std::move(options)));
    }
    void advance(Millis step) { m_millis += step.count(); }

private:
    TemporaryFolder m_folder = must(TemporaryFolder::create("ca-ledger"));
    std::atomic<std::int64_t> m_millis = 1'772'366'400'000; // 2026-03-01 12:00 UTC
};

[[nodiscard]] inline NewSubmission submissionOf(const std::string& session, const std::string& code = "code", const std::string& clientId = {})
{
    return {session, clientId, "00000000-0000-4000-8000-00000000000a", "Doubling", "doubling", "python", code, 2};
}

[[nodiscard]] inline std::string accepted(Ledger& ledger, const std::string& session, const std::string& code = "code")
{
    return must(ledger.accept(submissionOf(session, code))).id;
}

[[nodiscard]] inline wire::TestView passedTest(std::size_t index)
{
    wire::TestView view;
    view.testCaseId = "test-" + std::to_string(index);
    view.passed = true;
    view.output = "4";
    view.time = 1500us;
    view.verdict = Verdict::Accepted;
    view.memory = mib(3);
    view.index = index;
    return view;
}

[[nodiscard]] inline Ending acceptedEnding(std::size_t tests = 2)
{
    Ending ending{Verdict::Accepted, 3000us, mib(3), tests, {}, {}};
    for (std::size_t i = 0; i < tests; ++i) {
        ending.tests.push_back(passedTest(i));
    }
    return ending;
}

/// Waits for what the ledger tells later.
[[nodiscard]] inline Result<bool> finish(Ledger& ledger, const Lease& lease, Ending ending)
{
    std::promise<Result<bool>> told;
    ledger.finish(lease, std::move(ending), [&](Result<bool> result) { told.set_value(std::move(result)); });
    return told.get_future().get();
}

[[nodiscard]] inline Result<bool> giveBack(Ledger& ledger, const Lease& lease, Return why)
{
    std::promise<Result<bool>> told;
    ledger.giveBack(lease, std::move(why), [&](Result<bool> result) { told.set_value(std::move(result)); });
    return told.get_future().get();
}

/// "1 queued", "2 started", "3 test-0 Accepted", "4 ended Accepted".
[[nodiscard]] inline QStringList described(const std::vector<LoggedEvent>& events)
{
    QStringList lines;
    for (const LoggedEvent& event : events) {
        std::string text = std::to_string(event.number) + " ";
        if (const auto* test = std::get_if<wire::TestView>(&event.what)) {
            text += test->testCaseId + " " + std::string(name(test->verdict.value_or(Verdict::Skipped)));
        } else if (const auto* ended = std::get_if<HasEnded>(&event.what)) {
            text += "ended " + std::string(name(ended->verdict));
        } else {
            text += std::holds_alternative<WasQueued>(event.what) ? "queued" : "started";
        }
        lines.append(QString::fromStdString(text));
    }
    return lines;
}

} // namespace ca::server::test
