// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Socket.IO, version 5: packets within Engine.IO's messages, their bytes behind them. Strict: what the protocol does not allow is an
// error, upon which a connection is closed.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::wire {

struct SocketPacket {
    enum class Type : std::uint8_t { Connect, Disconnect, Event, Ack, ConnectError, BinaryEvent, BinaryAck };
    Type type = Type::Event;
    std::string space = "/"; // the namespace
    std::optional<std::uint64_t> id; // of an acknowledgement that is wanted or given
    std::string data;                // JSON; empty: none. Of events and acknowledgements: an array
    std::vector<std::string> attachments; // of binary ones, where the data has placeholders

    bool operator==(const SocketPacket&) const = default;
};

/// The message; its attachments follow it as binary messages.
[[nodiscard]] std::string toMessage(const SocketPacket& packet);

/// Puts packets together from the messages of one connection, in order.
class SocketReader {
public:
    /// Text, a whole packet or the beginning of one with attachments. None: there is more to come.
    [[nodiscard]] Result<std::optional<SocketPacket>> text(std::string_view message);
    [[nodiscard]] Result<std::optional<SocketPacket>> binary(std::string_view bytes);

private:
    std::optional<SocketPacket> m_pending;
    std::size_t m_missing = 0; // attachments
};

/// An event's name and its first argument, JSON or empty.
struct NamedEvent {
    std::string name;
    std::string argument;

    bool operator==(const NamedEvent&) const = default;
};

/// From the data of an event that a reader gave.
[[nodiscard]] NamedEvent namedEvent(const SocketPacket& packet);
/// What is behind the name, values of JSON with commas between; empty: nothing.
[[nodiscard]] std::string eventArguments(const SocketPacket& packet);
/// An event with one argument, which is JSON; empty: none.
[[nodiscard]] SocketPacket eventPacket(std::string_view name, std::string_view argument);

} // namespace ca::wire
