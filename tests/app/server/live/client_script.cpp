// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/server/live/client_script.h"

#include "core/wire/engine_io.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace ca::server {

namespace {

std::string answerText(const HttpAnswer& answer)
{
    std::string text = std::to_string(answer.status) + ' ' + answer.body;
    std::replace(text.begin(), text.end(), '\x1e', '|');
    return text;
}

std::string expected(const std::string& wanted, const std::string& got)
{
    return wanted == got ? std::string() : "got " + got;
}

} // namespace

/// Listens, and does as it is told.
class ClientScript::Peer final : public EnginePeer {
public:
    Peer(EngineLine& itsLine, ClientScript& script) : line(itsLine), m_script(script) { m_script.m_peer = this; }
    void text(std::string_view message) override { hear(std::string(message)); }
    void binary(std::string_view bytes) override { hear("b:" + std::string(bytes)); }
    void closed() override
    {
        ++m_script.m_over;
        m_script.m_peer = nullptr;
    }

    EngineLine& line;
    bool throws = false;

private:
    void hear(std::string what)
    {
        if (throws) {
            throw std::runtime_error("as told");
        }
        m_script.m_heard.push_back(std::move(what));
    }

    ClientScript& m_script;
};

ClientScript::ClientScript(EngineOptions options)
    : ClientScript(options, [this](EngineLine& line, const HttpRequest&) { return std::make_unique<Peer>(line, *this); })
{
}

ClientScript::ClientScript(EngineOptions options, EnginePeerMaker makePeer)
    : m_sessions(std::make_shared<EngineSessions>(m_loop, options, std::move(makePeer)))
{
}

ClientScript::~ClientScript()
{
    m_loop->stop();
    m_sessions->bury();
}

HttpRequest ClientScript::request(const std::string& method, std::map<std::string, std::string> query, std::string body)
{
    HttpRequest request;
    request.method = method;
    request.path = "/socket.io/";
    request.query = std::move(query);
    request.body = std::move(body);
    request.address = "127.0.0.1";
    return request;
}

std::string ClientScript::run(const std::string& script)
{
    std::istringstream lines(script);
    for (std::string line; std::getline(lines, line);) {
        line.erase(0, line.find_first_not_of(' '));
        if (line.empty()) {
            continue;
        }
        const std::string wrong = step(line);
        m_loop->advance();
        if (!wrong.empty()) {
            return line + ": " + wrong;
        }
    }
    return {};
}

std::string ClientScript::step(const std::string& line)
{
    const std::size_t space = line.find(' ');
    const std::string first = line.substr(0, space);
    const std::string rest = space == std::string::npos ? std::string() : line.substr(space + 1);
    const std::string second = rest.substr(0, rest.find(' '));
    const std::string third = second.size() < rest.size() ? rest.substr(second.size() + 1) : std::string();
    if (const auto poll = m_polls.find(first); poll != m_polls.end()) {
        return pollStep(*poll->second, second, third);
    }
    if (const auto socket = m_sockets.find(first); socket != m_sockets.end()) {
        return socketStep(socket->second, second, third);
    }
    if (first == "handshake") {
        return handshake();
    }
    if (first == "poll") {
        m_polls[rest] = ask(request("GET", {{"EIO", "4"}, {"transport", "polling"}, {"sid", m_sid}}));
        return {};
    }
    if (first == "post") {
        return post(rest);
    }
    if (first == "posts") { // without waiting for the answer to the first
        for (const std::string& body : {second, third}) {
            m_polls[body] = ask(request("POST", {{"EIO", "4"}, {"transport", "polling"}, {"sid", m_sid}}, body));
        }
        return {};
    }
    if (first == "socket") {
        return openSocket(rest);
    }
    if (first == "wait" || first == "oversleep") {
        const Millis time(std::stoi(rest));
        first == "wait" ? m_loop->advance(time) : m_loop->oversleep(time);
        return {};
    }
    return serverStep(first, rest);
}

std::string ClientScript::serverStep(const std::string& verb, const std::string& rest)
{
    if (verb == "heard") {
        const std::string next = m_heard.empty() ? "nothing" : m_heard.front();
        m_heard.erase(m_heard.begin(), m_heard.begin() + (m_heard.empty() ? 0 : 1));
        return expected(rest, next);
    }
    if (verb == "over" || verb == "alive") {
        return expected(verb, m_over == 1 ? "over" : m_over == 0 ? "alive" : "over more than once");
    }
    if (m_peer == nullptr) {
        return "nobody is there";
    }
    if (verb == "throw") {
        m_peer->throws = true;
        return {};
    }
    m_peer->line.inTurn()([this, verb, rest] {
        EngineLine& line = m_peer->line;
        verb == "tell" ? line.sendText(rest) : verb == "tellb" ? line.sendBinary(rest) : line.close();
    });
    return {};
}

std::string ClientScript::pollStep(FakePromise& promise, const std::string& verb, const std::string& rest)
{
    if (verb == "waits") {
        return promise.answers.empty() ? std::string() : "got " + answerText(promise.answers.front());
    }
    if (verb == "leaves") {
        promise.abandon();
        return {};
    }
    return promise.answers.size() == 1 ? expected(rest, answerText(promise.answers.front()))
                                       : std::to_string(promise.answers.size()) + " answers";
}

std::string ClientScript::socketStep(Socket& socket, const std::string& verb, const std::string& rest)
{
    FakeSocket& end = *socket.end;
    if (verb == "<") {
        socket.listener->text(rest);
    } else if (verb == "<b") {
        socket.listener->binary(rest);
    } else if (verb == ">") {
        const std::string next = end.sent.empty() ? "nothing" : end.sent.front();
        end.sent.erase(end.sent.begin(), end.sent.begin() + (end.sent.empty() ? 0 : 1));
        return expected(rest, next);
    } else if (verb == "quiet") {
        return end.sent.empty() ? std::string() : "got " + end.sent.front();
    } else if (verb == "closed" || verb == "open") {
        return expected(verb, end.isClosed ? "closed" : "open");
    } else if (verb == "drops") {
        socket.listener->closed();
    } else if (verb == "refused") {
        return expected(rest, std::to_string(socket.refused));
    } else {
        return "what is that?";
    }
    return {};
}

std::shared_ptr<FakePromise> ClientScript::ask(const HttpRequest& request)
{
    auto promise = std::make_shared<FakePromise>();
    HttpReply reply = m_sessions->answer(request);
    if (const auto* later = std::get_if<LaterAnswer>(&reply)) {
        later->begin(promise);
    } else {
        promise->answer(std::get<HttpAnswer>(reply));
    }
    return promise;
}

std::string ClientScript::handshake()
{
    const auto promise = ask(request("GET", {{"EIO", "4"}, {"transport", "polling"}}));
    const std::string body = promise->answers.at(0).body;
    const auto handshake = wire::handshakeFromJson(std::string_view(body).substr(std::min<std::size_t>(1, body.size())));
    m_sid = handshake ? handshake->sid : std::string();
    return handshake ? std::string() : "got " + body;
}

std::string ClientScript::post(const std::string& rest)
{
    const std::size_t sign = rest.rfind(" = ");
    std::string body = rest.substr(0, sign);
    std::replace(body.begin(), body.end(), '|', '\x1e');
    const auto promise = ask(request("POST", {{"EIO", "4"}, {"transport", "polling"}, {"sid", m_sid}}, std::move(body)));
    m_loop->advance();
    return pollStep(*promise, "=", rest.substr(sign + 3));
}

std::string ClientScript::openSocket(const std::string& name)
{
    Socket& socket = m_sockets[name];
    auto query = std::map<std::string, std::string>{{"EIO", "4"}, {"transport", "websocket"}};
    if (!m_sid.empty()) {
        query["sid"] = m_sid;
    }
    auto reply = m_sessions->upgrade(request("GET", query));
    if (const auto* answer = std::get_if<HttpAnswer>(&reply)) {
        socket.refused = answer->status;
        return {};
    }
    socket.listener = std::get<std::shared_ptr<WebSocketListener>>(reply);
    socket.listener->opened(socket.end);
    m_loop->advance();
    if (m_sid.empty() && !socket.end->sent.empty()) {
        const auto handshake = wire::handshakeFromJson(std::string_view(socket.end->sent.front()).substr(1));
        socket.end->sent.pop_front();
        m_sid = handshake ? handshake->sid : std::string();
    }
    return {};
}

} // namespace ca::server
