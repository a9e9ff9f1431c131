// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/cli/bench/server_load.h"

#include "app/cli/bench/server_client.h"
#include "core/base/uuid.h"

#include <cstdio>
#include <ctime>
#include <mutex>
#include <thread>

#include <fmt/format.h>

namespace ca::cli::bench {

namespace {

using namespace std::chrono_literals;
using WallTime = std::chrono::system_clock::time_point;

constexpr auto kVerdictDeadline = 10min; // the original needs seven

/// "2026-01-01T00:00:00.088Z"
std::optional<WallTime> momentOf(const std::string& text)
{
    std::tm parts{};
    int millis = 0;
    if (std::sscanf(text.c_str(), "%d-%d-%dT%d:%d:%d.%3dZ", &parts.tm_year, &parts.tm_mon, &parts.tm_mday, &parts.tm_hour, &parts.tm_min,
                    &parts.tm_sec, &millis)
        != 7) {
        return std::nullopt;
    }
    parts.tm_year -= 1900;
    parts.tm_mon -= 1;
    return std::chrono::system_clock::from_time_t(::timegm(&parts)) + std::chrono::milliseconds(millis);
}

/// What all users write into.
class Tally {
public:
    explicit Tally(const LoadPlan& plan) : m_begin(std::chrono::steady_clock::now()), m_end(m_begin + plan.time) {}

    [[nodiscard]] bool isOpen() const { return std::chrono::steady_clock::now() < m_end; }

    void verdict(SteadyTime submitted, const wire::CompletedEvent& event)
    {
        const auto now = std::chrono::steady_clock::now();
        const auto told = std::chrono::system_clock::now();
        const std::lock_guard lock(m_mutex);
        m_last = now;
        m_report.toVerdict.add(now - submitted);
        m_report.inTime += now < m_end ? 1 : 0;
        if (const auto decided = momentOf(event.timestamp)) {
            m_report.toSubscriber.add(told - *decided);
        }
        if (event.state.verdict != Verdict::Accepted) {
            ++m_report.wrong;
            note(fmt::format("{}: {}", name(event.state.verdict), event.outcome.message));
        }
    }

    void error(const Error& error)
    {
        const std::lock_guard lock(m_mutex);
        ++m_report.errors;
        note(error.what);
    }

    [[nodiscard]] LoadReport report(const LoadPlan& plan)
    {
        if (plan.rounds) {
            m_report.inTime = m_report.toVerdict.count();
        }
        m_report.time = plan.rounds ? m_last - m_begin : m_end - m_begin;
        return m_report;
    }

private:
    void note(std::string trouble)
    {
        if (m_report.firstTrouble.empty()) {
            m_report.firstTrouble = std::move(trouble);
        }
    }

    const SteadyTime m_begin;
    const SteadyTime m_end;
    SteadyTime m_last = m_begin;
    std::mutex m_mutex;
    LoadReport m_report;
};

class User {
public:
    static Result<User> come(const LoadPlan& plan)
    {
        auto rest = RestClient::open(plan.port);
        auto live = LiveClient::open(plan.port);
        return rest && live ? Result<User>(User(plan, std::move(*rest), std::move(*live))) : fail(rest ? live.error() : rest.error());
    }

    Result<void> submitAndWait(std::size_t number, Tally& tally)
    {
        const Solution& solution = m_plan->solutions[number % m_plan->solutions.size()];
        wire::SubmitRequest request;
        request.problemId = m_plan->problemId;
        request.language = solution.language;
        request.code = fmt::format("{}\n{} {} {}\n", solution.source, solution.comment, m_session, number);
        request.sessionId = m_session;
        const auto begin = std::chrono::steady_clock::now();
        const auto id = m_rest.submit(request);
        const auto subscribed = id ? m_live.subscribe(*id) : Result<void>(fail(id.error()));
        const auto event = subscribed ? m_live.awaitVerdict(*id, begin + kVerdictDeadline) : Result<wire::CompletedEvent>(fail(subscribed.error()));
        if (!event) {
            return fail(event.error());
        }
        tally.verdict(begin, *event);
        return {};
    }

private:
    User(const LoadPlan& plan, RestClient rest, LiveClient live) : m_plan(&plan), m_rest(std::move(rest)), m_live(std::move(live)) {}

    const LoadPlan* m_plan;
    RestClient m_rest;
    LiveClient m_live;
    std::string m_session = newUuid();
};

/// Whoever meets an error goes and comes again, as a person would who reloads the page.
void beUser(const LoadPlan& plan, std::size_t number, Tally& tally, const std::stop_token& stop)
{
    std::optional<User> user;
    const auto goesOn = [&](unsigned round) { return !stop.stop_requested() && (plan.rounds ? round < *plan.rounds : tally.isOpen()); };
    for (unsigned round = 0; goesOn(round); ++round) {
        if (!user) {
            auto came = User::come(plan);
            if (!came) {
                return tally.error(came.error());
            }
            user.emplace(std::move(*came));
        }
        if (auto done = user->submitAndWait(number + round, tally); !done) {
            tally.error(done.error());
            user.reset();
        }
    }
}

} // namespace

LoadReport drive(const LoadPlan& plan, const std::stop_token& stop)
{
    Tally tally(plan);
    {
        std::vector<std::jthread> users;
        for (unsigned i = 0; i < plan.users; ++i) {
            users.emplace_back([&, i] { beUser(plan, i, tally, stop); });
        }
    }
    return tally.report(plan);
}

} // namespace ca::cli::bench
