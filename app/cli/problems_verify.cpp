// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/problems_verify.h"

#include "app/cli/interruption.h"
#include "app/cli/json_line.h"
#include "app/cli/package_verification.h"
#include "app/cli/printable.h"
#include "app/cli/problem_lookup.h"
#include "core/base/clock.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include <fmt/format.h>

namespace ca::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t kNameColumns = 34;

/// Packages are verified by several threads and shown by one, in their order.
class Verifying {
public:
    Verifying(const PackageVerification& verification, const std::vector<fs::path>& folders, unsigned jobs, std::stop_token stop)
        : m_verification(verification)
        , m_folders(folders)
        , m_stop(std::move(stop))
    {
        for (unsigned i = 0; i < std::clamp<unsigned>(jobs, 1, 64); ++i) {
            m_threads.emplace_back([this] { work(); });
        }
    }

    /// The next package in order; waits for it. How many are done by then is told on the way.
    template <class Tell> VerifiedPackage take(std::size_t index, Tell tell)
    {
        std::unique_lock lock(m_mutex);
        while (!m_done.contains(index)) {
            const std::size_t finished = m_finished;
            lock.unlock();
            tell(finished);
            lock.lock();
            m_changed.wait(lock, [&] { return m_done.contains(index) || m_finished != finished; });
        }
        VerifiedPackage package = std::move(m_done.at(index));
        m_done.erase(index);
        return package;
    }

private:
    void work()
    {
        for (std::size_t index = m_next++; index < m_folders.size(); index = m_next++) {
            VerifiedPackage package;
            if (!m_stop.stop_requested()) {
                package = m_verification.verify(m_folders[index], m_stop);
            }
            const std::lock_guard lock(m_mutex);
            m_done.emplace(index, std::move(package));
            ++m_finished;
            m_changed.notify_all();
        }
    }

    const PackageVerification& m_verification;
    const std::vector<fs::path>& m_folders;
    std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::size_t, VerifiedPackage> m_done;
    std::size_t m_finished = 0;
    std::atomic<std::size_t> m_next = 0;
    std::vector<std::jthread> m_threads; // last: they use all of the above
};

/// A folder with problem.yaml is a package; any other stands for the packages in it.
Result<std::vector<fs::path>> packagesIn(const std::string& named, const ProblemPlaces& places)
{
    std::error_code ignored;
    if (!fs::is_directory(named, ignored) || fs::exists(fs::path(named) / "problem.yaml", ignored)) {
        auto found = findProblem(named, places);
        if (!found) {
            return fail(std::move(found.error()));
        }
        return std::vector{*std::move(found)};
    }
    std::vector<fs::path> packages;
    for (const auto& entry : fs::directory_iterator(named, ignored)) {
        if (fs::exists(entry.path() / "problem.yaml", ignored)) {
            packages.push_back(entry.path());
        }
    }
    if (packages.empty()) {
        return fail(Fault::NotFound, fmt::format("there is no problem in {}", named),
                    "A problem is a folder with a problem.yaml.");
    }
    std::sort(packages.begin(), packages.end());
    return packages;
}

Result<std::vector<fs::path>> wanted(const VerifyProblemsOptions& options, const ProblemPlaces& places)
{
    std::vector<std::string> named = options.problems;
    if (named.empty()) {
        named.push_back(places.folders.front().string());
    }
    std::vector<fs::path> all;
    for (const std::string& one : named) {
        auto packages = packagesIn(one, places);
        if (!packages) {
            return packages;
        }
        all.insert(all.end(), packages->begin(), packages->end());
    }
    return all;
}

std::size_t countAsExpected(const VerifiedPackage& package)
{
    return static_cast<std::size_t>(std::count_if(package.submissions.begin(), package.submissions.end(),
                                                  [](const VerifiedSubmission& s) { return s.asExpected; }));
}

std::string place(const Remark& remark)
{
    return remark.line == 0 ? remark.file : fmt::format("{}:{}", remark.file, remark.line);
}

std::string_view spelling(Remark::Severity severity)
{
    switch (severity) {
    case Remark::Severity::Error:
        return "error";
    case Remark::Severity::Warning:
        return "warning";
    case Remark::Severity::Note:
        break;
    }
    return "note";
}

class VerifyTable {
public:
    VerifyTable(Console& console, const VerifyProblemsOptions& options)
        : m_console(console)
        , m_options(options)
    {
    }

    void begin()
    {
        m_console.line(
            m_console.paint(Style::Faint,
                            fmt::format("  {}  {:<6}  {:>5}  {:>11}  {:>8}  {:>7}  {:>8}", padded("problem", kNameColumns), "",
                                        "tests", "submissions", "slowest", "limit", "too slow")));
    }

    void show(const VerifiedPackage& package)
    {
        const bool good = package.good(m_options.strict);
        const bool unicode = m_console.traits().unicode;
        m_console.line(
            fmt::format("{} {}  {:<6}  {:>5}  {:>11}  {:>8}  {:>7}  {:>8}",
                        m_console.paint(good ? Style::Good : Style::Bad, good ? (unicode ? "✓" : "+") : (unicode ? "✗" : "x")),
                        padded(fitted(printableLine(package.id), kNameColumns), kNameColumns), package.difficulty, package.tests,
                        fmt::format("{}/{}", countAsExpected(package), package.submissions.size()),
                        package.slowestAccepted ? readable(*package.slowestAccepted) : "-", readable(package.limit),
                        package.fastestTooSlow ? "> " + readable(*package.fastestTooSlow) : "-"));
        for (const Remark& remark : package.remarks) {
            if (remark.severity == Remark::Severity::Note && !m_options.notes) {
                continue;
            }
            const Style style = remark.severity == Remark::Severity::Error ? Style::Bad : Style::Warn;
            m_console.line(fmt::format("    {} {}", m_console.paint(style, spelling(remark.severity)),
                                       printableLine(remark.file.empty() ? remark.text : place(remark) + ": " + remark.text)));
        }
        for (const VerifiedSubmission& submission : package.submissions) {
            if (!submission.asExpected) {
                m_console.line(fmt::format("    {} {}: {} instead of {}; {}", m_console.paint(Style::Bad, "error"),
                                           submission.file, shortName(submission.verdict), submission.expected,
                                           printableLine(submission.message)));
            }
        }
    }

    void end(std::size_t good, std::size_t all)
    {
        m_console.line(
            m_console.paint(good == all ? Style::Good : Style::Bad, fmt::format("{} of {} problems are sound", good, all)));
    }

private:
    Console& m_console;
    const VerifyProblemsOptions& m_options;
};

void writeJson(Console& console, const VerifiedPackage& package, bool strictly)
{
    Json out = {{"event", "package"},
                {"problem", package.id},
                {"title", package.title},
                {"difficulty", package.difficulty},
                {"tests", package.tests},
                {"good", package.good(strictly)},
                {"limitMicros", package.limit.count()}};
    if (package.slowestAccepted) {
        out["slowestAcceptedMicros"] = package.slowestAccepted->count();
    }
    if (package.fastestTooSlow) {
        out["fastestTooSlowMicros"] = package.fastestTooSlow->count();
    }
    out["submissions"] = Json::array();
    for (const VerifiedSubmission& submission : package.submissions) {
        out["submissions"].push_back({{"file", submission.file},
                                      {"language", submission.language},
                                      {"expected", submission.expected},
                                      {"verdict", name(submission.verdict)},
                                      {"asExpected", submission.asExpected},
                                      {"slowestMicros", submission.slowest.count()},
                                      {"message", submission.message}});
    }
    out["remarks"] = Json::array();
    for (const Remark& remark : package.remarks) {
        out["remarks"].push_back(
            {{"severity", spelling(remark.severity)}, {"file", remark.file}, {"line", remark.line}, {"text", remark.text}});
    }
    writeJsonLine(console, out);
}

} // namespace

int verifyProblems(const VerifyProblemsOptions& options, Workshop& workshop, const ProblemPlaces& places,
                   const CommandContext& context)
{
    const auto folders = wanted(options, places);
    if (!folders) {
        return complain(context.err, folders.error());
    }
    const SystemClock clock;
    const PackageVerification verification(workshop, clock, {});
    const std::stop_token stop = context.interruption.token();
    Verifying verifying(verification, *folders, options.jobs, stop);
    VerifyTable table(context.out, options);
    if (!options.json) {
        table.begin();
    }
    std::size_t good = 0;
    for (std::size_t i = 0; i < folders->size() && !stop.stop_requested(); ++i) {
        const VerifiedPackage package = verifying.take(i, [&](std::size_t finished) {
            const double fraction = static_cast<double>(finished) / static_cast<double>(folders->size());
            context.err.status(
                fmt::format("{} {} of {} problems", progressBar(context.err, fraction), finished, folders->size()));
        });
        context.err.status({});
        if (stop.stop_requested()) {
            break;
        }
        good += package.good(options.strict) ? 1 : 0;
        options.json ? writeJson(context.out, package, options.strict) : table.show(package);
    }
    context.err.status({});
    if (context.interruption.signal() != 0) {
        return context.interruption.exitCode();
    }
    if (!options.json) {
        table.end(good, folders->size());
    }
    return good == folders->size() ? kAllGood : kNotAsExpected;
}

} // namespace ca::cli
