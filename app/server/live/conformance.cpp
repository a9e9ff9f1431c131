// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/conformance.h"

#include <utility>

namespace ca::server {

namespace {

using wire::SocketPacket;
using Type = SocketPacket::Type;

class EngineEcho final : public EnginePeer {
public:
    explicit EngineEcho(EngineLine& line) : m_line(line) {}
    void text(std::string_view message) override { m_line.sendText(std::string(message)); }
    void binary(std::string_view bytes) override { m_line.sendBinary(std::string(bytes)); }
    void closed() override {}

private:
    EngineLine& m_line;
};

class SpaceEcho final : public SpacePeer {
public:
    SpaceEcho(SpaceLine& line, const std::string& auth) : m_line(line) { line.emit("auth", auth.empty() ? "{}" : auth); }

    void event(const SocketPacket& packet) override
    {
        const std::string name = wire::namedEvent(packet).name;
        if (name == "message") {
            SocketPacket back = packet;
            back.id.reset();
            back.data = wire::eventPacket("message-back", wire::eventArguments(packet)).data;
            m_line.send(std::move(back));
        } else if (name == "message-with-ack") {
            SocketPacket back = packet;
            back.type = packet.type == Type::BinaryEvent ? Type::BinaryAck : Type::Ack;
            back.data = '[' + wire::eventArguments(packet) + ']';
            m_line.send(std::move(back));
        }
    }

private:
    SpaceLine& m_line;
};

} // namespace

EngineOptions conformanceOptions()
{
    EngineOptions options;
    options.pingInterval = Millis(300);
    options.pingTimeout = Millis(200);
    return options;
}

EnginePeerMaker engineEcho()
{
    return [](EngineLine& line, const HttpRequest&) { return std::make_unique<EngineEcho>(line); };
}

SpaceOptions conformanceSpaces()
{
    const SpacePeerMaker echo = [](SpaceLine& line, const SpaceGuest& guest) { return std::make_unique<SpaceEcho>(line, guest.auth); };
    SpaceOptions options;
    options.spaces = {{"/", echo}, {"/custom", echo}};
    options.connectTimeout = Millis(1000);
    return options;
}

} // namespace ca::server
