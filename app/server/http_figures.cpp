// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http_figures.h"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

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
    std::string text = "# HELP codearena_http_requests_total Requests, by the class of their status.\n# TYPE codearena_http_requests_total counter\n";
    for (std::size_t leading = 1; leading < m_byClass.size(); ++leading) {
        fmt::format_to(std::back_inserter(text), "codearena_http_requests_total{{status=\"{}xx\"}} {}\n", leading, m_byClass[leading].load());
    }
    text += "# HELP codearena_http_request_seconds Time from a request's last byte to its answer's.\n# TYPE codearena_http_request_seconds histogram\n";
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < m_byTime.size(); ++i) {
        sum += m_byTime[i];
        const std::string bound = i < kBounds.size() ? fmt::format("{}", std::chrono::duration<double>(kBounds[i]).count()) : "+Inf";
        fmt::format_to(std::back_inserter(text), "codearena_http_request_seconds_bucket{{le=\"{}\"}} {}\n", bound, sum);
    }
    fmt::format_to(std::back_inserter(text), "codearena_http_request_seconds_sum {}\ncodearena_http_request_seconds_count {}\n",
                   static_cast<double>(m_micros) / 1e6, sum);
    return text;
}

} // namespace ca::server
