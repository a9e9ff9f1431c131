// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/answers.h"

#include "app/server/http/error_answer.h"
#include "core/base/sha256.h"

#include <algorithm>

#include <fmt/format.h>

namespace ca::server {

namespace {

/// A list of tags, of which the W/ of weak ones does not count, or an asterisk.
bool names(std::string_view list, std::string_view tag)
{
    while (!list.empty()) {
        list.remove_prefix(std::min(list.find_first_not_of(", \t"), list.size()));
        std::string_view one = list.substr(0, list.find(','));
        list.remove_prefix(one.size());
        one = one.substr(0, one.find_last_not_of(" \t") + 1);
        one.remove_prefix(one.substr(0, 2) == "W/" ? 2 : 0);
        if (one == "*" || one == tag) {
            return true;
        }
    }
    return false;
}

} // namespace

HttpAnswer jsonAnswer(int status, std::string body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = std::move(body);
    return answer;
}

HttpAnswer unstored(HttpAnswer answer)
{
    answer.headers.emplace_back("Cache-Control", "no-store");
    return answer;
}

HttpAnswer invalid(std::string_view part, std::vector<wire::FieldError> errors)
{
    return jsonAnswer(400, wire::toJson(wire::ApiError{400, "ValidationError", fmt::format("Invalid {}", part), std::move(errors), {}}));
}

HttpAnswer refused(const Refusal& refusal)
{
    switch (refusal.why) {
    case Refusal::Why::Invalid:
        return invalid("request body", refusal.fields);
    case Refusal::Why::UnknownProblem:
        return errorAnswer(404, "Problem not found");
    case Refusal::Why::TooMany:
    case Refusal::Why::Full:
    case Refusal::Why::Unavailable:
        break;
    }
    HttpAnswer answer = errorAnswer(refusal.why == Refusal::Why::TooMany ? 429 : 503, refusal.message.empty() ? "The server is busy, please try again" : refusal.message);
    answer.headers.emplace_back("Retry-After", std::to_string(std::max<std::chrono::seconds::rep>(1, refusal.retryAfter.count())));
    return answer;
}

HttpAnswer tagged(const HttpRequest& request, HttpAnswer answer)
{
    const std::string tag = fmt::format("\"{:x}-{}\"", answer.body.size(), sha256Hex(answer.body).substr(0, 27));
    answer.headers.emplace_back("ETag", "W/" + tag);
    if (names(request.header("if-none-match"), tag)) {
        answer.status = 304;
        answer.body.clear();
    }
    return answer;
}

} // namespace ca::server
