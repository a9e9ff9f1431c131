// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http_figures.h"

#include "app/server/service/figure_page.h"

#include <algorithm>

namespace ca::server {

void HttpFigures::count(const HttpExchange& exchange)
{
    const int leading = exchange.status / 100;
    ++m_byClass[static_cast<std::size_t>(leading >= 1 && leading <= 5 ? leading : 0)];
    const auto bound = std::lower_bound(kBounds.begin(), kBounds.end(), exchange.time);
    ++m_byTime[static_cast<std::size_t>(bound - kBounds.begin())];
    m_micros += static_cast<std::uint64_t>(exchange.time.count());
}

std::string HttpFigures::text() const
{
    FigurePage page;
    page.begin("http_requests_total", "counter", "Requests, by the class of their status.");
    for (std::size_t leading = 1; leading < m_byClass.size(); ++leading) {
        page.sample("http_requests_total", "status", fmt::format("{}xx", leading), m_byClass[leading].load());
    }
    page.begin("http_request_seconds", "histogram", "Time from a request's last byte to its answer's.");
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < kBounds.size(); ++i) {
        sum += m_byTime[i];
        page.bucket("http_request_seconds", std::chrono::duration<double>(kBounds[i]).count(), sum);
    }
    sum += m_byTime.back();
    page.bucket("http_request_seconds", "+Inf", sum);
    page.sample("http_request_seconds_sum", static_cast<double>(m_micros) / 1e6);
    page.sample("http_request_seconds_count", sum);
    return page.take();
}

} // namespace ca::server
