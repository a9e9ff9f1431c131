// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/socket_spaces.h"

#include "core/base/uuid.h"

#include <optional>
#include <utility>

namespace ca::server {

namespace {

using wire::SocketPacket;
using Type = SocketPacket::Type;

/// A client in a namespace.
class Membership final : public SpaceLine, public std::enable_shared_from_this<Membership> {
public:
    Membership(EngineLine& line, std::string space) : m_line(line), m_space(std::move(space)) {}

    void begin(const SpacePeerMaker& makePeer, const SpaceGuest& guest) { m_peer = makePeer(*this, guest); }
    void event(const SocketPacket& packet) { m_peer->event(packet); }

    void send(SocketPacket packet) override
    {
        packet.space = m_space;
        m_line.sendText(toMessage(packet));
        for (std::string& attachment : packet.attachments) {
            m_line.sendBinary(std::move(attachment));
        }
    }

    std::function<void(Loop::Task)> inTurn() override
    {
        return [give = m_line.inTurn(), weak = weak_from_this()](Loop::Task task) {
            give([weak, task = std::move(task)] {
                if (const auto self = weak.lock()) {
                    task();
                }
            });
        };
    }

private:
    EngineLine& m_line;
    const std::string m_space;
    std::unique_ptr<SpacePeer> m_peer;
};

/// A client with all its namespaces.
class SpacesPeer final : public EnginePeer {
public:
    SpacesPeer(EngineLine& line, const HttpRequest& hello, std::shared_ptr<const SpaceOptions> options)
        : m_line(line)
        , m_hello(hello)
        , m_options(std::move(options))
        , m_patience(line.after(m_options->connectTimeout, [&line] { line.close(); }))
    {
    }

    void text(std::string_view message) override { take(m_reader.text(message)); }

    void binary(std::string_view bytes) override
    {
        m_attached += bytes.size();
        if (m_attached > m_options->mostAttached) {
            return m_line.close();
        }
        take(m_reader.binary(bytes));
    }

    void closed() override { m_members.clear(); }

private:
    void take(Result<std::optional<SocketPacket>> read)
    {
        if (!read) {
            return m_line.close();
        }
        if (*read) {
            m_attached = 0;
            onPacket(**read);
        }
    }

    void onPacket(const SocketPacket& packet)
    {
        if (packet.type == Type::Connect) {
            return join(packet);
        }
        const auto found = m_members.find(packet.space);
        if (found == m_members.end() || packet.type == Type::ConnectError) {
            return m_line.close();
        }
        const auto member = found->second; // whatever its peer does
        if (packet.type == Type::Disconnect) {
            m_members.erase(found);
        } else if (packet.type == Type::Event || packet.type == Type::BinaryEvent) {
            member->event(packet);
        } // acknowledgements: we want none
    }

    void join(const SocketPacket& request)
    {
        const auto space = m_options->spaces.find(request.space);
        if (space == m_options->spaces.end()) {
            return refuse(request.space, R"({"message":"Invalid namespace"})");
        }
        const SpaceGuest guest{m_hello, request.data};
        if (auto why = m_options->refuses ? m_options->refuses(guest) : std::nullopt) {
            return refuse(request.space, std::move(*why));
        }
        m_patience.reset();
        const auto member = std::make_shared<Membership>(m_line, request.space);
        m_members[request.space] = member;
        SocketPacket welcome{Type::Connect, request.space, {}, R"({"sid":")" + newUuid() + R"("})", {}};
        member->send(std::move(welcome));
        member->begin(space->second, guest);
    }

    void refuse(const std::string& space, std::string why)
    {
        const SocketPacket packet{Type::ConnectError, space, {}, std::move(why), {}};
        m_line.sendText(toMessage(packet));
    }

    EngineLine& m_line;
    const HttpRequest& m_hello; // lives as long as the line
    const std::shared_ptr<const SpaceOptions> m_options;
    wire::SocketReader m_reader;
    std::size_t m_attached = 0;
    std::map<std::string, std::shared_ptr<Membership>> m_members;
    std::unique_ptr<Alarm> m_patience;
};

} // namespace

void SpaceLine::acknowledge(const SocketPacket& event, std::string_view arguments)
{
    if (event.id) {
        send({Type::Ack, {}, event.id, '[' + std::string(arguments) + ']', {}});
    }
}

EnginePeerMaker socketSpaces(SpaceOptions options)
{
    return [kept = std::make_shared<const SpaceOptions>(std::move(options))](EngineLine& line, const HttpRequest& hello) {
        return std::make_unique<SpacesPeer>(line, hello, kept);
    };
}

} // namespace ca::server
