// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/host_rule.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <charconv>

namespace ca::server {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// In lower case, without its port and the dot of a full name; empty: it makes no sense.
std::string nameOf(std::string_view host)
{
    const std::size_t end = host.starts_with('[') ? host.find(']') + 1 : std::min(host.find(':'), host.size());
    std::string_view rest = host.substr(end);
    if (rest.starts_with(':')) {
        rest.remove_prefix(1);
        rest.remove_prefix(static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin()));
    }
    std::string name = rest.empty() ? lowerCase(host.substr(0, end)) : std::string();
    if (name.ends_with('.')) {
        name.pop_back();
    }
    return name;
}

/// Four numbers of which the first is 127, and not a name that begins like them.
bool isLoopbackNumber(std::string_view text)
{
    for (int part = 0; part < 4; ++part) {
        unsigned value = 256;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || value > 255 || (part == 0 && value != 127)) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (part < 3 && !text.starts_with('.')) {
            return false;
        }
        text.remove_prefix(part < 3 ? 1 : 0);
    }
    return text.empty();
}

} // namespace

bool isHostName(std::string_view text)
{
    const bool isBracketed = text.starts_with('[') && text.ends_with(']');
    const std::string_view inner = isBracketed ? text.substr(1, text.size() - 2) : text;
    const std::string_view also = isBracketed ? ":." : ".-_";
    return !inner.empty() && std::all_of(inner.begin(), inner.end(), [also](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || also.find(c) != std::string_view::npos;
    });
}

bool isLoopbackHost(std::string_view host)
{
    const std::string name = nameOf(host);
    return name == "localhost" || name.ends_with(".localhost") || name == "[::1]" || isLoopbackNumber(name);
}

bool callsThisMachine(const HttpRequest& request, const std::vector<std::string>& names)
{
    if (!request.headers.contains("host")) {
        return true;
    }
    const std::string_view host = request.header("host");
    const std::string called = nameOf(host);
    return isLoopbackHost(host) || std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return !called.empty() && nameOf(name) == called;
    });
}

bool isOfOurOwnPage(const HttpRequest& request)
{
    const std::string origin = lowerCase(request.header("origin"));
    const std::string host = lowerCase(request.header("host"));
    return origin == "http://" + host || origin == "https://" + host;
}

} // namespace ca::server
