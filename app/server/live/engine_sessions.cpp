// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/engine_sessions.h"

#include "app/server/live/engine_answers.h"
#include "app/server/live/engine_session.h"
#include "app/server/live/engine_socket.h"
#include "core/base/uuid.h"

#include <optional>
#include <utility>

namespace ca::server {

namespace {

using wire::EngineRefusal;

std::string asked(const HttpRequest& request, const char* key)
{
    const auto found = request.query.find(key);
    return found == request.query.end() ? std::string() : found->second;
}

/// What is wrong with a request that begins a session.
std::optional<EngineRefusal> whyNotBegin(const HttpRequest& request, bool onSocket)
{
    if (request.method != "GET") {
        return EngineRefusal::BadMethod;
    }
    if ((asked(request, "transport") == "websocket") != onSocket) {
        return EngineRefusal::BadRequest;
    }
    if (asked(request, "EIO") != "4") {
        return EngineRefusal::UnsupportedVersion;
    }
    return std::nullopt;
}

bool isKnownTransport(const HttpRequest& request)
{
    const std::string transport = asked(request, "transport");
    return transport == "polling" || transport == "websocket";
}

/// A browser asks first whether it may ask; who may is said by the headers that every answer gets.
HttpAnswer preflight()
{
    HttpAnswer answer;
    answer.status = 204;
    return answer;
}

} // namespace

EngineSessions::EngineSessions(std::shared_ptr<Loop> loop, EngineOptions options, EnginePeerMaker makePeer)
    : m_loop(std::move(loop))
    , m_options(options)
    , m_makePeer(std::move(makePeer))
{
}

EngineSessions::~EngineSessions() = default;

void EngineSessions::serve(Router& router, std::string_view path)
{
    router.on("", path, [self = shared_from_this()](const HttpRequest& request) { return self->answer(request); });
    router.onSocket(path, [self = shared_from_this()](const HttpRequest& request) { return self->upgrade(request); });
}

HttpReply EngineSessions::answer(const HttpRequest& request)
{
    if (request.method == "OPTIONS") {
        return preflight();
    }
    if (!isKnownTransport(request)) {
        return refusal(EngineRefusal::UnknownTransport);
    }
    const std::string sid = asked(request, "sid");
    if (sid.empty()) {
        return begin(request);
    }
    const auto session = find(sid);
    if (!session) {
        return refusal(EngineRefusal::UnknownSession);
    }
    if (session->hasSocket() || asked(request, "transport") != "polling") {
        return refusal(EngineRefusal::BadRequest);
    }
    if (request.method == "GET") {
        return LaterAnswer{[session](std::shared_ptr<HttpPromise> promise) { session->poll(std::move(promise)); }};
    }
    if (request.method == "POST") {
        return LaterAnswer{[session, body = request.body](std::shared_ptr<HttpPromise> promise) { session->push(body, std::move(promise)); }};
    }
    return refusal(EngineRefusal::BadRequest);
}

HttpReply EngineSessions::begin(const HttpRequest& request)
{
    if (const auto why = whyNotBegin(request, false)) {
        return refusal(*why);
    }
    const auto session = admit(request);
    if (!session) {
        return houseFull();
    }
    session->open(m_makePeer, nullptr);
    return polled(session->handshake(false));
}

std::variant<std::shared_ptr<WebSocketListener>, HttpAnswer> EngineSessions::upgrade(const HttpRequest& request)
{
    if (!isKnownTransport(request)) {
        return refusal(EngineRefusal::UnknownTransport);
    }
    const std::string sid = asked(request, "sid");
    const auto session = sid.empty() ? nullptr : find(sid);
    if (!sid.empty() && !session) {
        return refusal(EngineRefusal::UnknownSession);
    }
    if (session && asked(request, "transport") != "websocket") {
        return refusal(EngineRefusal::BadRequest);
    }
    if (!session) {
        if (const auto why = whyNotBegin(request, true)) {
            return refusal(*why);
        }
        const std::lock_guard lock(m_mutex);
        if (!hasRoomFor(request.address)) {
            return houseFull();
        }
    }
    return std::make_shared<EngineSocket>(shared_from_this(), session, request);
}

std::shared_ptr<EngineSession> EngineSessions::find(const std::string& sid) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_sessions.find(sid);
    return found == m_sessions.end() || found->second->isOver() ? nullptr : found->second;
}

std::shared_ptr<EngineSession> EngineSessions::admit(HttpRequest hello)
{
    const std::string sid = newUuid();
    std::string().swap(hello.body); // it is kept as long as the session, and nobody reads that
    const std::lock_guard lock(m_mutex);
    if (!hasRoomFor(hello.address)) {
        return nullptr;
    }
    ++m_addresses[hello.address];
    auto session = std::make_shared<EngineSession>(EngineSession::Origin{
        sid, std::move(hello), m_options, m_loop, [weak = weak_from_this(), sid] {
            if (const auto self = weak.lock()) {
                self->forget(sid);
            }
        }});
    m_sessions.emplace(sid, session);
    return session;
}

bool EngineSessions::hasRoomFor(const std::string& address) const
{
    const auto found = m_addresses.find(address);
    return !m_isClosed && m_sessions.size() < m_options.sessions
        && (found == m_addresses.end() || found->second < m_options.sessionsPerAddress);
}

void EngineSessions::forget(const std::string& sid)
{
    std::shared_ptr<EngineSession> last; // goes when nothing is locked
    const std::lock_guard lock(m_mutex);
    const auto found = m_sessions.find(sid);
    if (found == m_sessions.end()) {
        return;
    }
    last = std::move(found->second);
    m_sessions.erase(found);
    if (const auto address = m_addresses.find(last->hello().address); --address->second == 0) {
        m_addresses.erase(address);
    }
}

EngineSessions::Count EngineSessions::count() const
{
    const std::lock_guard lock(m_mutex);
    Count count;
    for (const auto& [sid, session] : m_sessions) {
        ++(session->hasSocket() ? count.sockets : count.polling);
    }
    return count;
}

void EngineSessions::end()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    for (const auto& [sid, session] : m_sessions) {
        session->end();
    }
}

void EngineSessions::bury()
{
    std::map<std::string, std::shared_ptr<EngineSession>> left;
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        left.swap(m_sessions);
        m_addresses.clear();
    }
    for (const auto& [sid, session] : left) {
        session->bury();
    }
}

} // namespace ca::server
