// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/posting.h"

#include "app/server/http/error_answer.h"
#include "app/server/rest/answers.h"
#include "app/server/rest/query.h"
#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace ca::server {

namespace {

/// The original's clients know these by heart and expect them in this order; ours come behind.
constexpr std::array<std::string_view, 4> kFirstLanguages{"python", "javascript", "java", "cpp"};

std::chrono::system_clock::rep secondsOf(std::chrono::system_clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace

Allotment Turnstile::count(std::string_view session, std::string_view address)
{
    const Allotment own = m_perSession.count(session);
    if (own.isExceeded) {
        return own;
    }
    const Allotment shared = m_perAddress.count(address);
    return shared.isExceeded ? shared : own;
}

void addLimitHeaders(HttpAnswer& answer, const Allotment& allotment)
{
    answer.headers.emplace_back("X-RateLimit-Limit", std::to_string(allotment.limit));
    answer.headers.emplace_back("X-RateLimit-Remaining", std::to_string(allotment.remaining));
    answer.headers.emplace_back("X-RateLimit-Reset", std::to_string(secondsOf(allotment.reset)));
}

HttpAnswer limitExceeded(const Allotment& allotment)
{
    wire::ApiError error;
    error.statusCode = 429;
    error.error = "RateLimitExceeded";
    error.message = fmt::format("Rate limit exceeded. Maximum {} requests per minute.", allotment.limit);
    error.more = fmt::format(R"({{"limit":{},"remaining":0,"resetTime":"{:%Y-%m-%dT%H:%M:%S}.000Z"}})", allotment.limit,
                             fmt::gmtime(std::chrono::system_clock::to_time_t(allotment.reset)));
    return jsonAnswer(429, wire::toJson(error));
}

std::string sessionAround(const HttpRequest& request)
{
    const auto asked = request.query.find("sessionId");
    return asked != request.query.end() && !asked->second.empty() ? asked->second : std::string(request.header("x-session-id"));
}

bool hasJsonBody(const HttpRequest& request)
{
    const std::string type = lowerCase(request.header("content-type").substr(0, request.header("content-type").find(';')));
    return !request.body.empty() && type.substr(0, type.find_last_not_of(" \t") + 1) == "application/json";
}

HttpAnswer sessionNeeded()
{
    return errorAnswer(400, "Session ID is required for submissions");
}

wire::CodeRules codeRules(const Service& service)
{
    wire::CodeRules rules = service.codeRules();
    const auto languages = std::exchange(rules.languages, {});
    const auto isFirst = [](const std::string& language) {
        return std::find(kFirstLanguages.begin(), kFirstLanguages.end(), language) != kFirstLanguages.end();
    };
    for (const std::string_view language : kFirstLanguages) {
        if (std::find(languages.begin(), languages.end(), language) != languages.end()) {
            rules.languages.emplace_back(language);
        }
    }
    std::remove_copy_if(languages.begin(), languages.end(), std::back_inserter(rules.languages), isFirst);
    return rules;
}

} // namespace ca::server
