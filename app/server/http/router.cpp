// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/http/router.h"

#include "app/server/http/error_answer.h"

#include <algorithm>

namespace ca::server {

namespace {

/// Between slashes; a slash at the end makes no difference.
std::vector<std::string> partsOf(std::string_view path)
{
    std::vector<std::string> parts;
    while (!path.empty()) {
        path.remove_prefix(path.front() == '/' ? 1 : 0);
        const std::size_t end = std::min(path.find('/'), path.size());
        if (end > 0 || !path.empty()) {
            parts.emplace_back(path.substr(0, end));
        }
        path.remove_prefix(end);
    }
    return parts;
}

bool isCapture(std::string_view part)
{
    return part.size() > 1 && part.front() == ':';
}

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& parts)
{
    return std::equal(pattern.begin(), pattern.end(), parts.begin(), parts.end(), [](const std::string& wanted, const std::string& part) {
        return isCapture(wanted) ? !part.empty() : wanted == part;
    });
}

std::map<std::string, std::string> capturesOf(const std::vector<std::string>& pattern, const std::vector<std::string>& parts)
{
    std::map<std::string, std::string> captures;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (isCapture(pattern[i])) {
            captures[pattern[i].substr(1)] = parts[i];
        }
    }
    return captures;
}

/// What is answered to GET is answered to HEAD, but for the body.
bool fitsMethod(const std::string& wanted, const std::string& method)
{
    return wanted.empty() || wanted == method || (method == "HEAD" && wanted == "GET");
}

HttpAnswer nothingThere(const HttpRequest& request)
{
    return errorAnswer(404, "Cannot " + request.method + " " + request.path);
}

} // namespace

void Router::on(std::string_view method, std::string_view pattern, Handler handler)
{
    m_routes.push_back({std::string(method), partsOf(pattern), std::move(handler)});
}

void Router::onSocket(std::string_view pattern, SocketHandler handler)
{
    m_sockets.push_back({partsOf(pattern), std::move(handler)});
}

void Router::otherwise(Handler handler)
{
    m_otherwise = std::move(handler);
}

HttpReply Router::answer(HttpRequest request) const
{
    const auto parts = partsOf(request.path);
    const auto route = std::find_if(m_routes.begin(), m_routes.end(), [&](const Route& candidate) {
        return fitsMethod(candidate.method, request.method) && fits(candidate.parts, parts);
    });
    if (route == m_routes.end()) {
        return m_otherwise ? m_otherwise(request) : HttpReply(nothingThere(request));
    }
    request.captures = capturesOf(route->parts, parts);
    return route->handler(request);
}

std::variant<std::shared_ptr<WebSocketListener>, HttpAnswer> Router::upgrade(HttpRequest request) const
{
    const auto parts = partsOf(request.path);
    const auto route = std::find_if(m_sockets.begin(), m_sockets.end(), [&](const SocketRoute& candidate) { return fits(candidate.parts, parts); });
    if (route == m_sockets.end()) {
        return nothingThere(request);
    }
    request.captures = capturesOf(route->parts, parts);
    return route->handler(request);
}

} // namespace ca::server
