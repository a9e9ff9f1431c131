// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/response.h"

#include "app/server/http/error_answer.h"

#include <algorithm>
#include <iterator>

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace ca::server {

namespace {

/// A line break in a header would end it and begin another one.
bool isOneLine(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

std::string responseText(const HttpAnswer& answer, const ResponseForm& form, std::chrono::system_clock::time_point now)
{
    using Body = ResponseForm::Body;
    std::string text = fmt::format("HTTP/1.1 {} {}\r\n", answer.status, reasonPhrase(answer.status));
    const auto add = [&](std::string_view name, std::string_view value) {
        if (isOneLine(name) && isOneLine(value)) {
            fmt::format_to(std::back_inserter(text), "{}: {}\r\n", name, value);
        }
    };
    for (const auto& [name, value] : answer.headers) {
        add(name, value);
    }
    const bool hasBody = mayHaveBody(answer.status);
    if (hasBody && !answer.type.empty()) {
        add("Content-Type", answer.type);
    }
    if (hasBody && form.body == Body::Chunked) {
        add("Transfer-Encoding", "chunked");
    } else if (hasBody && form.body != Body::UntilClose) {
        add("Content-Length", std::to_string(answer.body.size()));
    }
    add("Date", fmt::format("{:%a, %d %b %Y %H:%M:%S} GMT", fmt::gmtime(std::chrono::system_clock::to_time_t(now))));
    if (!form.requestId.empty()) {
        add("X-Request-Id", form.requestId);
    }
    if (form.afterwards == Afterwards::KeepAlive) {
        add("Connection", "keep-alive");
        add("Keep-Alive", fmt::format("timeout={}", form.idle.count()));
    } else {
        add("Connection", "close");
    }
    text.append("\r\n");
    if (hasBody && form.body == Body::Whole) {
        text.append(answer.body);
    }
    return text;
}

} // namespace ca::server
