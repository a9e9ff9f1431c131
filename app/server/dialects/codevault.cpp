// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// CodeVault: runs and answers to questions are jobs. The code policy looks at a program first, as the original's rules do: what it
// does not let through is a job that failed.
#include "app/server/dialects/codevault_jobs.h"
#include "app/server/dialects/dialects.h"
#include "app/server/rest/answers.h"

namespace ca::server {

namespace {

using wire::codevault::Job;
using wire::codevault::Order;

HttpAnswer said(const Stop& stop)
{
    return stopped(stop, wire::codevault::errorJson(stop.text));
}

HttpAnswer shown(const Job& job)
{
    return unstored(jsonAnswer(wire::codevault::statusOf(job), wire::codevault::toJson(job)));
}

class VaultRoutes {
public:
    VaultRoutes(Service& service, const DialectOptions& options) : m_options(options), m_door(service, options) {}

    HttpReply post(const HttpRequest& request, bool isPractice)
    {
        if (const auto stop = m_door.refuses(request)) {
            return said(*stop);
        }
        const auto order = wire::codevault::orderFrom(request.body, isPractice);
        if (!order) {
            return said({400, order.error().what, {}});
        }
        const auto id = begin(*order, m_door.sessionOf(order->userEmail.empty() ? request.address : order->userEmail));
        return id ? unstored(jsonAnswer(200, wire::codevault::receiptJson(*id))) : said(id.error());
    }

    HttpReply show(const std::string& id)
    {
        if (const auto standing = m_door.runs()->find(id)) {
            return shown(standing->report ? jobOf(*standing->report) : Job());
        }
        const auto view = m_door.service().submission(id);
        if (!view) {
            return said({503, "The server cannot look now; please try again", std::chrono::seconds(5)});
        }
        return *view ? shown(answerTo(**view)) : said({404, "Job not found", {}});
    }

private:
    [[nodiscard]] tl::expected<std::string, Stop> begin(const Order& order, const std::string& session)
    {
        const std::string remarks = remarksOn(order.language, order.code);
        if (!remarks.empty() && m_options.policy == PolicyMode::Enforce) {
            RunReport report;
            report.end = RunReport::End::Fault;
            report.message = remarks;
            return m_door.startEnded(std::move(report));
        }
        if (order.questionId.empty()) {
            return m_door.start({order.language, order.code, order.input, session}, remarks);
        }
        return submit(order, session);
    }

    [[nodiscard]] tl::expected<std::string, Stop> submit(const Order& order, const std::string& session)
    {
        const auto problem = m_door.service().problem(order.questionId);
        if (!problem) {
            return tl::unexpected(Stop{404, "Question not found", {}});
        }
        const auto receipt = m_door.service().submit({problem->summary.id, order.language, order.code, session, {}});
        return receipt ? tl::expected<std::string, Stop>(receipt->submissionId) : tl::unexpected(stopFor(receipt.error()));
    }

    [[nodiscard]] Job answerTo(const wire::SubmissionView& view)
    {
        const auto problem = m_door.service().problem(view.problemId);
        Job job = jobOf(view, problem ? problem->tests : std::vector<wire::VisibleTest>(), m_options.hidesCode);
        if (job.stage == Job::Stage::Finished && !m_options.hidesCode) {
            job.errors.insert(0, remarksOn(view.language, view.code));
        }
        return job;
    }

    /// A line each.
    [[nodiscard]] std::string remarksOn(const std::string& language, const std::string& code) const
    {
        const bool isAsked = m_options.policy != PolicyMode::Off && m_options.remarksOn;
        return isAsked ? linesOf(m_options.remarksOn(language, code)) : std::string();
    }

    const DialectOptions m_options;
    DialectDoor m_door;
};

} // namespace

void addCodeVault(Router& router, Service& service, const DialectOptions& options)
{
    const auto routes = std::make_shared<VaultRoutes>(service, options);
    router.on("POST", "/run/onlinecompiler", [routes](const HttpRequest& request) { return routes->post(request, false); });
    router.on("POST", "/run/practiceproblems", [routes](const HttpRequest& request) { return routes->post(request, true); });
    router.on("GET", "/job/:id", [routes](const HttpRequest& request) { return routes->show(request.captures.at("id")); });
}

} // namespace ca::server
