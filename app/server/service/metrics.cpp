// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/metrics.h"

#include <string>

#include <fmt/format.h>

namespace ca::server {

namespace {

class Page {
public:
    void begin(std::string_view name, std::string_view type, std::string_view help)
    {
        m_text += fmt::format("# HELP codearena_{0} {2}\n# TYPE codearena_{0} {1}\n", name, type, help);
    }

    template <class Value> void sample(std::string_view name, Value value) { m_text += fmt::format("codearena_{} {}\n", name, value); }

    template <class Value> void sample(std::string_view name, std::string_view label, std::string_view is, Value value)
    {
        m_text += fmt::format("codearena_{}{{{}=\"{}\"}} {}\n", name, label, is, value);
    }

    template <class Value> void single(std::string_view name, std::string_view type, std::string_view help, Value value)
    {
        begin(name, type, help);
        sample(name, value);
    }

    void histogram(const std::string& name, std::string_view help, const Histogram& histogram)
    {
        begin(name, "histogram", help);
        for (std::size_t i = 0; i < Histogram::kBounds.size(); ++i) {
            const double bound = static_cast<double>(Histogram::kBounds[i].count()) / 1000;
            sample(name + "_bucket", "le", fmt::format("{}", bound), histogram.atMost[i]);
        }
        sample(name + "_bucket", "le", "+Inf", histogram.count);
        sample(name + "_sum", static_cast<double>(histogram.sum.count()) / 1000);
        sample(name + "_count", histogram.count);
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void addRefusals(Page& page, const ServiceFigures& figures)
{
    page.begin("refused_total", "counter", "Submissions that were not accepted.");
    page.sample("refused_total", "why", "invalid", figures.invalid.load());
    page.sample("refused_total", "why", "unknown_problem", figures.unknownProblem.load());
    page.sample("refused_total", "why", "full", figures.full.load());
    page.sample("refused_total", "why", "unavailable", figures.unavailable.load());
}

void addVerdicts(Page& page, const JudgeFigures& judges)
{
    page.begin("verdicts_total", "counter", "Verdicts of the judges in this process.");
    for (const auto& [verdict, count] : judges.verdicts) {
        page.sample("verdicts_total", "verdict", name(verdict), count);
    }
}

} // namespace

std::string metricsText(const MetricsInput& input, const ServiceFigures& figures)
{
    Page page;
    page.single("queue_waiting", "gauge", "Submissions that wait for a judge.", input.counts.waiting);
    page.single("queue_active", "gauge", "Submissions that a judge has.", input.counts.active);
    page.single("submissions", "gauge", "Submissions that have ended.", input.counts.done);
    page.single("accepted_total", "counter", "Submissions that were accepted.", figures.accepted.load());
    page.single("repeated_total", "counter", "Submissions that were sent again.", figures.known.load());
    addRefusals(page, figures);
    addVerdicts(page, input.judges);
    page.histogram("verdict_seconds", "From acceptance to the verdict.", input.judges.total);
    page.histogram("judging_seconds", "From the lease to the verdict.", input.judges.judging);
    page.single("judge_held", "gauge", "Submissions that the judges in this process have.", input.judges.held);
    page.single("judge_retries_total", "counter", "Attempts that failed for a reason of ours.", input.judges.retries);
    page.single("judge_lost_total", "counter", "Leases that ran out under a judge.", input.judges.lost);
    page.single("watchers", "gauge", "Clients that wait for news of a submission.", input.watchers);
    page.single("runs_total", "counter", "Custom runs.", input.runs);
    page.single("problems", "gauge", "Problems that are offered.", input.problems);
    return page.take();
}

} // namespace ca::server
