// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/rest/front_door.h"

#include "app/server/http/error_answer.h"
#include "app/server/rest/host_rule.h"
#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ca::server {

namespace {

using Header = std::pair<std::string_view, std::string_view>;

constexpr std::array<Header, 11> kHeaders{{
    {"Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Origin-Agent-Cluster", "?1"},
    {"Referrer-Policy", "no-referrer"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-DNS-Prefetch-Control", "off"},
    {"X-Download-Options", "noopen"},
    {"X-Frame-Options", "SAMEORIGIN"},
    {"X-Permitted-Cross-Domain-Policies", "none"},
    {"X-XSS-Protection", "0"},
}};

bool contains(const std::vector<std::string>& list, std::string_view value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

std::string_view tokenOf(const HttpRequest& request)
{
    constexpr std::string_view kScheme = "bearer ";
    const std::string_view header = request.header("authorization");
    if (lowerCase(header.substr(0, kScheme.size())) == kScheme) {
        return header.substr(kScheme.size());
    }
    const auto found = request.query.find("token");
    return found == request.query.end() ? std::string_view() : std::string_view(found->second);
}

HttpAnswer preflight()
{
    HttpAnswer answer;
    answer.status = 204;
    answer.headers = {{"Access-Control-Allow-Methods", "GET,POST,PUT,DELETE,OPTIONS"},
                      {"Access-Control-Allow-Headers", "Content-Type,Authorization,X-Session-Id"}};
    return answer;
}

bool isSocketUpgrade(const HttpRequest& request)
{
    return lowerCase(request.header("upgrade")) == "websocket";
}

} // namespace

HttpAnswer tokenNeeded()
{
    HttpAnswer answer = errorAnswer(401, "A valid access token is required");
    answer.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"codearena\"");
    return answer;
}

std::optional<Role> roleOf(const HttpRequest& request, const RestOptions& options)
{
    const std::string_view token = tokenOf(request);
    return options.roleOf && !token.empty() ? options.roleOf(token) : std::nullopt;
}

bool isTeacher(const HttpRequest& request, const RestOptions& options)
{
    return roleOf(request, options) == Role::Teacher;
}

/// What browsers here were talked into. Who may read answers is for the browser to see to, by addOrigin's headers; but browsers let
/// any page open a WebSocket.
std::optional<HttpAnswer> FrontDoor::strangerAt(const HttpRequest& request) const
{
    if (!m_options.isForThisMachine) {
        return std::nullopt;
    }
    if (!callsThisMachine(request, m_options.hostNames)) {
        return errorAnswer(403, "This server does not answer to that host name");
    }
    const std::string_view origin = request.header("origin");
    const bool isWelcome = origin.empty() || contains(m_options.origins, "*") || contains(m_options.origins, origin) || isOfOurOwnPage(request);
    return isSocketUpgrade(request) && !isWelcome ? std::optional(errorAnswer(403, "Pages of that origin may not connect")) : std::nullopt;
}

/// One that is wrong is told at once, wherever.
bool FrontDoor::lacksToken(const HttpRequest& request) const
{
    if (!m_options.needsToken || request.path == "/health" || roleOf(request, m_options)) {
        return false;
    }
    const std::string& later = m_options.tokenComesLaterAt;
    const bool mayComeLater = !later.empty() && (request.path == later || request.path == later + "/");
    return !mayComeLater || !tokenOf(request).empty();
}

std::optional<HttpAnswer> FrontDoor::before(const HttpRequest& request) const
{
    if (auto refused = strangerAt(request)) {
        return refused;
    }
    if (request.method == "OPTIONS") {
        return preflight();
    }
    return lacksToken(request) ? std::optional(tokenNeeded()) : std::nullopt;
}

void FrontDoor::addOrigin(const HttpRequest& request, HttpAnswer& answer) const
{
    if (m_options.origins.empty()) {
        return;
    }
    if (contains(m_options.origins, "*")) {
        answer.headers.emplace_back("Access-Control-Allow-Origin", "*");
        return;
    }
    const std::string_view asked = request.header("origin");
    answer.headers.emplace_back("Access-Control-Allow-Origin", contains(m_options.origins, asked) ? asked : m_options.origins.front());
    answer.headers.emplace_back("Vary", "Origin");
    answer.headers.emplace_back("Access-Control-Allow-Credentials", "true");
}

void FrontDoor::after(const HttpRequest& request, HttpAnswer& answer) const
{
    for (const auto& [name, value] : kHeaders) {
        answer.headers.emplace_back(name, value);
    }
    if (m_options.isEncrypted) {
        answer.headers.emplace_back("Strict-Transport-Security", "max-age=15552000");
    }
    addOrigin(request, answer);
}

} // namespace ca::server
