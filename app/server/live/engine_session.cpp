// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/engine_session.h"

#include "app/server/live/engine_answers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ca::server {

namespace {

using wire::EnginePacket;
using Type = EnginePacket::Type;

constexpr std::string_view kProbe = "2probe";
constexpr std::string_view kProbed = "3probe";
constexpr std::string_view kUpgrade = "5";
constexpr std::size_t kMostProbes = 2; // nobody needs the second; but who came second may be heard of first

std::string frameOf(Type type)
{
    return wire::toFrame({type, {}, false});
}

void give(WebSocket& socket, const EnginePacket& packet)
{
    packet.binary ? socket.sendBinary(packet.data) : socket.sendText(wire::toFrame(packet));
}

} // namespace

EngineSession::EngineSession(Origin origin) : m_origin(std::move(origin)), m_turns(std::make_shared<Turns>(m_origin.loop)) {}

EngineSession::~EngineSession() = default;

void EngineSession::open(const EnginePeerMaker& makePeer, std::shared_ptr<WebSocket> socket)
{
    m_hasSocket = socket != nullptr;
    m_pingDue = m_origin.loop->now() + m_origin.options.pingInterval;
    take([this, makePeer, socket = std::move(socket)]() mutable {
        m_socket = std::move(socket);
        awaitPing();
        m_peer = makePeer(*this, m_origin.hello);
    });
}

std::string EngineSession::handshake(bool onSocket) const
{
    wire::Handshake handshake;
    handshake.sid = m_origin.sid;
    handshake.pingInterval = m_origin.options.pingInterval;
    handshake.pingTimeout = m_origin.options.pingTimeout;
    handshake.maxPayload = m_origin.options.maxPayload;
    if (!onSocket) {
        handshake.upgrades = {"websocket"};
    }
    return wire::toFrame({Type::Open, wire::toJson(handshake), false});
}

/// Whatever is thrown ends this session and nothing else.
void EngineSession::take(Loop::Task task)
{
    m_turns->add([self = shared_from_this(), task = std::move(task)] {
        try {
            task();
        } catch (...) {
            self->finish(Type::Close);
        }
    });
}

/// A client that sends faster than its messages are understood does not fill the memory.
void EngineSession::read(std::size_t size, Loop::Task task)
{
    if (m_unread.fetch_add(size) + size > m_origin.options.unread) {
        end();
        return;
    }
    take([this, size, task = std::move(task)] {
        m_unread -= size;
        if (m_state == State::Open && isOverdue()) {
            finish(Type::Close);
        }
        task();
    });
}

void EngineSession::poll(std::shared_ptr<HttpPromise> promise)
{
    read(0, [this, promise] { onPoll(promise); });
    promise->onAbandon([weak = weak_from_this(), which = std::weak_ptr(promise)] {
        if (const auto self = weak.lock()) {
            self->take([self, which] { self->onAbandoned(which.lock()); });
        }
    });
}

void EngineSession::onPoll(std::shared_ptr<HttpPromise> promise)
{
    if (m_state == State::Closed || m_hasSocket) {
        promise->answer(refusal(m_hasSocket ? wire::EngineRefusal::BadRequest : wire::EngineRefusal::UnknownSession));
        return;
    }
    if (m_poll) { // nobody could tell which of the two gets what
        promise->answer(refusal(wire::EngineRefusal::BadRequest));
        finish(Type::Close);
        return;
    }
    m_poll = std::move(promise);
    m_polledAt = m_origin.loop->now();
    flush();
    if (m_probed) {
        letPollGo();
    }
}

/// The client wants to be done with polling. Not at once, for a request and the frames of a socket overtake each other: what was
/// sent behind the upgrade is to be refused, though we read it before.
void EngineSession::letPollGo()
{
    if (!m_poll) {
        return;
    }
    const auto wait = std::chrono::ceil<Millis>(m_polledAt + m_origin.options.overtaking - m_origin.loop->now());
    m_release = after(std::max(wait, Millis(0)), [this] {
        if (m_poll && m_probed) {
            answerPoll(frameOf(Type::Noop));
        }
    });
}

void EngineSession::onAbandoned(const std::shared_ptr<HttpPromise>& promise)
{
    if (m_poll && m_poll == promise) {
        finish(Type::Close);
    }
}

void EngineSession::push(std::string body, std::shared_ptr<HttpPromise> promise)
{
    const bool isSecond = m_pushes++ > 0;
    const std::size_t size = body.size();
    read(size, [this, isSecond, body = std::move(body), promise = std::move(promise)] {
        if (isSecond && !m_hasSocket) {
            finish(Type::Close);
        }
        onPush(body, *promise);
    });
}

void EngineSession::onPush(const std::string& body, HttpPromise& promise)
{
    const auto answer = [&](HttpAnswer words) {
        --m_pushes; // before the client can send the next
        promise.answer(std::move(words));
    };
    if (m_state == State::Closed || m_hasSocket) {
        return answer(refusal(m_hasSocket ? wire::EngineRefusal::BadRequest : wire::EngineRefusal::UnknownSession));
    }
    const auto packets = body.size() > m_origin.options.maxPayload ? fail(Fault::BadInput, "too large") : wire::fromPayload(body);
    if (!packets) {
        finish(Type::Close);
        return answer(refusal(wire::EngineRefusal::BadRequest));
    }
    for (const EnginePacket& packet : *packets) {
        onPacket(packet);
    }
    answer(accepted());
}

void EngineSession::probe(std::shared_ptr<WebSocket> socket)
{
    take([this, socket = std::move(socket)] {
        if (m_state != State::Open || m_socket || m_probed || m_probes.size() >= kMostProbes) {
            socket->close();
            return;
        }
        m_probes.push_back(socket);
        m_patience = after(m_origin.options.upgradeTimeout, [this] { dropProbes(); });
    });
}

void EngineSession::socketText(const std::shared_ptr<WebSocket>& socket, std::string_view frame)
{
    read(frame.size(), [this, socket, frame = std::string(frame)] {
        if (isProbe(socket)) {
            return onProbeFrame(socket, frame);
        }
        if (socket != m_socket) {
            return;
        }
        const auto packet = wire::fromFrame(frame);
        packet ? onPacket(*packet) : finish(Type::Close);
    });
}

void EngineSession::socketBinary(const std::shared_ptr<WebSocket>& socket, std::string_view bytes)
{
    read(bytes.size(), [this, socket, bytes = std::string(bytes)] {
        if (isProbe(socket)) {
            dropProbe(socket);
        } else if (socket == m_socket) {
            onPacket({Type::Message, bytes, true});
        }
    });
}

void EngineSession::socketClosed(const std::shared_ptr<WebSocket>& socket)
{
    take([this, socket] {
        if (isProbe(socket)) {
            dropProbe(socket);
        } else if (socket == m_socket) {
            finish(Type::Close);
        }
    });
}

void EngineSession::onProbeFrame(const std::shared_ptr<WebSocket>& socket, std::string_view frame)
{
    if (frame == kProbe && !m_probed) {
        m_probed = socket;
        socket->sendText(std::string(kProbed));
        letPollGo();
    } else if (frame == kUpgrade && socket == m_probed) {
        upgrade();
    } else {
        dropProbe(socket); // the client goes on polling
    }
}

void EngineSession::upgrade()
{
    m_socket = m_probed;
    m_hasSocket = true;
    m_probes.erase(std::find(m_probes.begin(), m_probes.end(), m_socket));
    dropProbes();
    if (m_poll) {
        std::exchange(m_poll, nullptr)->answer(refusal(wire::EngineRefusal::BadRequest));
    }
    for (const EnginePacket& packet : std::exchange(m_unsent, {})) {
        give(*m_socket, packet);
    }
    m_unsentBytes = 0;
}

bool EngineSession::isProbe(const std::shared_ptr<WebSocket>& socket) const
{
    return std::find(m_probes.begin(), m_probes.end(), socket) != m_probes.end();
}

void EngineSession::dropProbe(const std::shared_ptr<WebSocket>& socket)
{
    socket->close();
    m_probes.erase(std::find(m_probes.begin(), m_probes.end(), socket));
    if (socket == m_probed) {
        m_probed.reset();
    }
}

void EngineSession::dropProbes()
{
    m_patience.reset();
    m_probed.reset();
    for (const auto& socket : std::exchange(m_probes, {})) {
        socket->close();
    }
}

void EngineSession::onPacket(const EnginePacket& packet)
{
    if (m_state != State::Open) {
        return;
    }
    switch (packet.type) {
    case Type::Message:
        return packet.binary ? m_peer->binary(packet.data) : m_peer->text(packet.data);
    case Type::Pong:
        if (std::exchange(m_awaitsPong, false)) {
            m_pingDue = m_origin.loop->now() + m_origin.options.pingInterval;
            awaitPing();
        }
        return;
    case Type::Close:
        return takeLeave();
    case Type::Noop:
        return;
    case Type::Open:
    case Type::Ping: // it is we who ask
    case Type::Upgrade:
        break;
    }
    finish(Type::Close);
}

/// The client has closed. If it polls, the last answer to that may be still to come.
void EngineSession::takeLeave()
{
    if (m_socket || m_poll) {
        return finish(Type::Noop);
    }
    m_unsent.clear();
    close(Type::Noop, m_origin.options.overtaking);
}

void EngineSession::sendText(std::string text)
{
    send({Type::Message, std::move(text), false});
}

void EngineSession::sendBinary(std::string bytes)
{
    send({Type::Message, std::move(bytes), true});
}

void EngineSession::send(EnginePacket packet)
{
    if (m_state != State::Open) {
        return;
    }
    if (m_socket) {
        return give(*m_socket, packet);
    }
    m_unsentBytes += packet.data.size();
    m_unsent.push_back(std::move(packet));
    if ((m_unsentBytes > m_origin.options.unsent && m_unsent.size() > 1) || m_unsent.size() > m_origin.options.unsentPackets) {
        return finish(Type::Close);
    }
    if (m_poll) {
        take([this] { flush(); }); // when the turn is over: what is sent in one goes out as one
    }
}

/// Gives a waiting poll what there is.
void EngineSession::flush()
{
    if (!m_poll || m_unsent.empty()) {
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(wire::countThatFits(m_unsent, m_origin.options.maxPayload));
    const std::vector<EnginePacket> packets(std::make_move_iterator(m_unsent.begin()), std::make_move_iterator(m_unsent.begin() + count));
    m_unsent.erase(m_unsent.begin(), m_unsent.begin() + count);
    for (const EnginePacket& packet : packets) {
        m_unsentBytes -= packet.data.size();
    }
    answerPoll(wire::toPayload(packets));
    if (m_state == State::Closing && m_unsent.empty()) {
        finish(Type::Close);
    }
}

void EngineSession::answerPoll(std::string body)
{
    std::exchange(m_poll, nullptr)->answer(polled(std::move(body)));
}

void EngineSession::close()
{
    if (m_state != State::Open) {
        return;
    }
    if (m_socket) {
        return finish(Type::Close);
    }
    close(Type::Close, m_origin.options.closeTimeout);
}

void EngineSession::close(Type lastWord, Millis patience)
{
    m_unsent.push_back({lastWord, {}, false});
    m_state = State::Closing;
    dropProbes();
    m_heart.reset();
    m_patience = after(patience, [this] { finish(Type::Close); });
    take([this] { flush(); });
}

void EngineSession::end()
{
    take([this] { finish(Type::Close); });
}

void EngineSession::awaitPing()
{
    m_heart = after(std::chrono::ceil<Millis>(m_pingDue - m_origin.loop->now()), [this] { ping(); });
}

void EngineSession::ping()
{
    if (isOverdue()) {
        return finish(Type::Close);
    }
    if (m_awaitsPong || m_origin.loop->now() < m_pingDue) {
        return; // the alarm had gone off when the pong came
    }
    m_awaitsPong = true;
    send({Type::Ping, {}, false});
    m_heart = after(m_origin.options.pingTimeout, [this] { ping(); });
}

/// An alarm may be late; the client's time is up nevertheless.
bool EngineSession::isOverdue() const
{
    return m_awaitsPong && m_origin.loop->now() >= m_pingDue + m_origin.options.pingTimeout;
}

std::unique_ptr<Alarm> EngineSession::after(Millis delay, Loop::Task task)
{
    return m_origin.loop->after(delay, [give = inTurn(), task = std::move(task)] { give(task); });
}

std::function<void(Loop::Task)> EngineSession::inTurn()
{
    return [weak = weak_from_this()](Loop::Task task) {
        if (const auto self = weak.lock()) {
            self->take([self, task = std::move(task)] {
                if (!self->m_isOver) {
                    task();
                }
            });
        }
    };
}

/// The last word is for a poll that waits.
void EngineSession::finish(Type lastWord)
{
    if (std::exchange(m_state, State::Closed) == State::Closed) {
        return;
    }
    m_heart.reset();
    m_patience.reset();
    m_release.reset();
    m_unsent.clear();
    if (m_poll) {
        answerPoll(frameOf(lastWord));
    }
    dropProbes();
    if (m_socket) {
        std::exchange(m_socket, nullptr)->close();
    }
    m_isOver = true;
    take([this] { // not within a call of the peer's
        if (m_peer) {
            m_peer->closed();
        }
        bury();
        m_origin.onClosed();
    });
}

void EngineSession::bury()
{
    m_isOver = true;
    m_peer.reset();
    m_poll.reset();
    m_socket.reset();
    m_probes.clear();
    m_probed.reset();
}

} // namespace ca::server
