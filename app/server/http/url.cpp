// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/url.h"

#include <algorithm>

namespace ca::server {

namespace {

constexpr std::size_t kMostParameters = 64;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// "http://host:1/path" as proxies are asked: what is behind the host.
std::optional<std::string_view> withoutOrigin(std::string_view target)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (target.substr(0, scheme.size()) == scheme) {
            const std::size_t slash = target.find('/', scheme.size());
            return slash == std::string_view::npos ? std::string_view("/") : target.substr(slash);
        }
    }
    return target.substr(0, 1) == "/" || target == "*" ? std::optional(target) : std::nullopt;
}

bool readParameter(std::string_view text, std::map<std::string, std::string>& query)
{
    const std::size_t equals = std::min(text.find('='), text.size());
    const auto name = percentDecoded(text.substr(0, equals), PlusSign::Space);
    const auto value = percentDecoded(text.substr(std::min(equals + 1, text.size())), PlusSign::Space);
    if (!name || !value) {
        return false;
    }
    if (!name->empty()) {
        query[*name] = *value;
    }
    return query.size() <= kMostParameters;
}

std::optional<std::map<std::string, std::string>> readQuery(std::string_view text)
{
    std::map<std::string, std::string> query;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('&'), text.size());
        if (!readParameter(text.substr(0, end), query)) {
            return std::nullopt;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return query;
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view text, PlusSign plus)
{
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded += text[i] == '+' && plus == PlusSign::Space ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0) {
            return std::nullopt;
        }
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return decoded;
}

std::optional<RequestTarget> parseTarget(std::string_view target)
{
    const auto local = withoutOrigin(target.substr(0, target.find('#')));
    if (!local) {
        return std::nullopt;
    }
    const std::size_t mark = std::min(local->find('?'), local->size());
    auto path = percentDecoded(local->substr(0, mark), PlusSign::Literal);
    auto query = readQuery(local->substr(std::min(mark + 1, local->size())));
    if (!path || !query || std::any_of(path->begin(), path->end(), isControl)) {
        return std::nullopt;
    }
    return RequestTarget{std::move(*path), std::move(*query)};
}

} // namespace ca::server
