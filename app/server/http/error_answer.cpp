// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/error_answer.h"

#include "core/wire/codearena.h"

#include <algorithm>
#include <array>

namespace ca::server {

namespace {

struct Status {
    int number;
    std::string_view phrase;
    std::string_view error; // empty: the phrase without its spaces says it
};

constexpr std::array<Status, 30> kStatuses{{
    {100, "Continue", {}},
    {101, "Switching Protocols", {}},
    {200, "OK", {}},
    {201, "Created", {}},
    {202, "Accepted", {}},
    {204, "No Content", {}},
    {304, "Not Modified", {}},
    {400, "Bad Request", "BadRequest"},
    {401, "Unauthorized", "Unauthorized"},
    {403, "Forbidden", "Forbidden"},
    {404, "Not Found", "NotFound"},
    {405, "Method Not Allowed", "MethodNotAllowed"},
    {406, "Not Acceptable", "NotAcceptable"},
    {408, "Request Timeout", "RequestTimeout"},
    {409, "Conflict", "Conflict"},
    {410, "Gone", "Gone"},
    {411, "Length Required", "LengthRequired"},
    {413, "Payload Too Large", "PayloadTooLarge"},
    {414, "URI Too Long", "UriTooLong"},
    {415, "Unsupported Media Type", "UnsupportedMediaType"},
    {417, "Expectation Failed", "ExpectationFailed"},
    {422, "Unprocessable Entity", "UnprocessableEntity"},
    {426, "Upgrade Required", "UpgradeRequired"},
    {429, "Too Many Requests", "RateLimitExceeded"},
    {431, "Request Header Fields Too Large", "HeadersTooLarge"},
    {500, "Internal Server Error", "InternalError"},
    {501, "Not Implemented", "NotImplemented"},
    {503, "Service Unavailable", "ServiceUnavailable"},
    {504, "Gateway Timeout", "GatewayTimeout"},
    {505, "HTTP Version Not Supported", "VersionNotSupported"},
}};

const Status* find(int number)
{
    const auto found = std::find_if(kStatuses.begin(), kStatuses.end(), [&](const Status& status) { return status.number == number; });
    return found == kStatuses.end() ? nullptr : &*found;
}

} // namespace

std::string_view errorName(int status)
{
    const Status* known = find(status);
    return known == nullptr || known->error.empty() ? std::string_view("Error") : known->error;
}

std::string_view reasonPhrase(int status)
{
    const Status* known = find(status);
    return known == nullptr ? std::string_view("Unknown") : known->phrase;
}

HttpAnswer errorAnswer(int status, std::string message)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = wire::toJson(wire::ApiError{status, std::string(errorName(status)), std::move(message), {}, {}});
    return answer;
}

} // namespace ca::server
