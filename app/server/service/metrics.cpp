// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/service/metrics.h"

#include "app/server/service/figure_page.h"

#include <algorithm>

namespace ca::server {

namespace {

void addHistogram(FigurePage& page, std::string_view name, std::string_view help, const Histogram& histogram)
{
    page.begin(name, "histogram", help);
    for (std::size_t i = 0; i < Histogram::kBounds.size(); ++i) {
        page.bucket(name, static_cast<double>(Histogram::kBounds[i].count()) / 1000, histogram.atMost[i]);
    }
    page.bucket(name, "+Inf", histogram.count);
    page.sample(fmt::format("{}_sum", name), static_cast<double>(histogram.sum.count()) / 1000);
    page.sample(fmt::format("{}_count", name), histogram.count);
}

void addRefusals(FigurePage& page, const ServiceFigures& figures)
{
    page.begin("refused_total", "counter", "Submissions that were not accepted.");
    page.sample("refused_total", "why", "invalid", figures.invalid.load());
    page.sample("refused_total", "why", "unknown_problem", figures.unknownProblem.load());
    page.sample("refused_total", "why", "full", figures.full.load());
    page.sample("refused_total", "why", "unavailable", figures.unavailable.load());
}

double ageOf(const std::optional<WallTime>& since, WallTime now)
{
    return since ? std::max(0.0, std::chrono::duration<double>(now - *since).count()) : 0.0;
}

void addVerdicts(FigurePage& page, const JudgeFigures& judges)
{
    page.begin("verdicts_total", "counter", "Verdicts of the judges in this process.");
    for (const auto& [verdict, count] : judges.verdicts) {
        page.sample("verdicts_total", "verdict", name(verdict), count);
    }
}

} // namespace

std::string metricsText(const MetricsInput& input, const ServiceFigures& figures)
{
    FigurePage page;
    page.single("queue_waiting", "gauge", "Submissions that wait for a judge.", input.counts.waiting);
    page.single("queue_oldest_seconds", "gauge", "For how long the oldest of them waits.", ageOf(input.counts.oldestWaiting, input.now));
    page.single("queue_active", "gauge", "Submissions that a judge has.", input.counts.active);
    page.single("submissions", "gauge", "Submissions that have ended.", input.counts.done);
    page.single("ledger_bytes", "gauge", "Size of the book of submissions.", input.size.all.count());
    page.single("ledger_unused_bytes", "gauge", "Of that, what is used before it grows.", input.size.unused.count());
    page.single("accepted_total", "counter", "Submissions that were accepted.", figures.accepted.load());
    page.single("repeated_total", "counter", "Submissions that were sent again.", figures.known.load());
    addRefusals(page, figures);
    addVerdicts(page, input.judges);
    addHistogram(page, "verdict_seconds", "From acceptance to the verdict.", input.judges.total);
    addHistogram(page, "judging_seconds", "From the lease to the verdict.", input.judges.judging);
    page.single("judge_processes", "gauge", "Processes that judge, on this machine.", input.judgingProcesses);
    page.single("judge_held", "gauge", "Submissions that the judges in this process have.", input.judges.held);
    page.single("judge_retries_total", "counter", "Attempts that failed for a reason of ours.", input.judges.retries);
    page.single("judge_lost_total", "counter", "Leases that ran out under a judge.", input.judges.lost);
    page.single("watchers", "gauge", "Clients that wait for news of a submission.", input.watchers);
    page.single("runs_total", "counter", "Custom runs.", input.runs);
    page.single("problems", "gauge", "Problems that are offered.", input.problems);
    return page.take();
}

} // namespace ca::server
