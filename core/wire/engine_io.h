// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Engine.IO, version 4: packets, as WebSocket frames and as bodies of polling requests. Bytes in, values out; no clock, no socket.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ca::wire {

struct EnginePacket {
    enum class Type : std::uint8_t { Open, Close, Ping, Pong, Message, Upgrade, Noop };
    Type type = Type::Message;
    std::string data;
    bool binary = false; // only of messages

    bool operator==(const EnginePacket&) const = default;
};

/// Of a packet that is text; a binary one is its bytes, in a binary frame.
[[nodiscard]] std::string toFrame(const EnginePacket& packet);
[[nodiscard]] Result<EnginePacket> fromFrame(std::string_view text);

/// Packets one behind the other, as polling carries them.
[[nodiscard]] std::string toPayload(std::span<const EnginePacket> packets);
[[nodiscard]] Result<std::vector<EnginePacket>> fromPayload(std::string_view body);
/// As many of the packets, from the first, as fit into a payload; one at least.
[[nodiscard]] std::size_t countThatFits(std::span<const EnginePacket> packets, std::size_t maxPayload);

/// What the packet Open carries.
struct Handshake {
    std::string sid;
    std::vector<std::string> upgrades;
    Millis pingInterval{25000};
    Millis pingTimeout{20000};
    std::size_t maxPayload = 1'000'000;

    bool operator==(const Handshake&) const = default;
};

[[nodiscard]] std::string toJson(const Handshake& handshake);
[[nodiscard]] Result<Handshake> handshakeFromJson(std::string_view text);

/// Why a request is refused, by the reference server's numbers.
enum class EngineRefusal : std::uint8_t { UnknownTransport, UnknownSession, BadMethod, BadRequest, Forbidden, UnsupportedVersion };

/// {"code":1,"message":"Session ID unknown"}
[[nodiscard]] std::string toJson(EngineRefusal refusal);

} // namespace ca::wire
