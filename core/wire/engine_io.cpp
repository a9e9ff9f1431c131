// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/engine_io.h"

#include "core/base/base64.h"

#include <nlohmann/json.hpp>

#include <array>

namespace ca::wire {

namespace {

using Json = nlohmann::ordered_json;

constexpr char kSeparator = '\x1e';
constexpr char kBinary = 'b';
constexpr std::uint64_t kLongestPause = 24 * 3600 * 1000; // more is no heartbeat

std::string toPiece(const EnginePacket& packet)
{
    return packet.binary ? kBinary + toBase64(packet.data) : toFrame(packet);
}

Result<EnginePacket> fromPiece(std::string_view piece)
{
    if (piece.empty() || piece.front() != kBinary) {
        return fromFrame(piece);
    }
    auto bytes = fromBase64(piece.substr(1));
    if (!bytes) {
        return fail(Fault::BadInput, "a binary packet that is not base64");
    }
    return EnginePacket{EnginePacket::Type::Message, std::move(*bytes), true};
}

std::size_t sizeOf(const EnginePacket& packet)
{
    return 1 + (packet.binary ? (packet.data.size() + 2) / 3 * 4 : packet.data.size());
}

/// None when it is missing, negative or no number.
std::optional<std::uint64_t> numberIn(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_unsigned() ? std::optional(found->get<std::uint64_t>()) : std::nullopt;
}

} // namespace

std::string toFrame(const EnginePacket& packet)
{
    std::string frame;
    frame.reserve(packet.data.size() + 1);
    frame += static_cast<char>('0' + static_cast<int>(packet.type));
    return frame += packet.data;
}

Result<EnginePacket> fromFrame(std::string_view text)
{
    if (text.empty() || text.front() < '0' || text.front() > '6') {
        return fail(Fault::BadInput, "a packet without a known type");
    }
    return EnginePacket{static_cast<EnginePacket::Type>(text.front() - '0'), std::string(text.substr(1)), false};
}

std::string toPayload(std::span<const EnginePacket> packets)
{
    std::string body;
    for (const EnginePacket& packet : packets) {
        if (!body.empty()) {
            body += kSeparator;
        }
        body += toPiece(packet);
    }
    return body;
}

Result<std::vector<EnginePacket>> fromPayload(std::string_view body)
{
    std::vector<EnginePacket> packets;
    for (;;) {
        const std::size_t end = body.find(kSeparator);
        auto packet = fromPiece(body.substr(0, end));
        if (!packet) {
            return fail(std::move(packet.error()));
        }
        packets.push_back(std::move(*packet));
        if (end == std::string_view::npos) {
            return packets;
        }
        body.remove_prefix(end + 1);
    }
}

std::size_t countThatFits(std::span<const EnginePacket> packets, std::size_t maxPayload)
{
    std::size_t size = 0;
    for (std::size_t i = 0; i < packets.size(); ++i) {
        size += sizeOf(packets[i]) + (i > 0 ? 1 : 0);
        if (i > 0 && size > maxPayload) {
            return i;
        }
    }
    return packets.size();
}

std::string toJson(const Handshake& handshake)
{
    const Json json{{"sid", handshake.sid},
                    {"upgrades", handshake.upgrades},
                    {"pingInterval", handshake.pingInterval.count()},
                    {"pingTimeout", handshake.pingTimeout.count()},
                    {"maxPayload", handshake.maxPayload}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Handshake> handshakeFromJson(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) {
        return fail(Fault::BadInput, "a handshake that is no JSON object");
    }
    const auto sid = json.find("sid");
    const auto interval = numberIn(json, "pingInterval");
    const auto timeout = numberIn(json, "pingTimeout");
    if (sid == json.end() || !sid->is_string() || sid->get_ref<const std::string&>().empty() || !interval || !timeout
        || *interval > kLongestPause || *timeout > kLongestPause) {
        return fail(Fault::BadInput, "a handshake without session or heartbeat");
    }
    Handshake handshake;
    handshake.sid = sid->get<std::string>();
    handshake.pingInterval = Millis(*interval);
    handshake.pingTimeout = Millis(*timeout);
    handshake.maxPayload = numberIn(json, "maxPayload").value_or(handshake.maxPayload);
    if (const auto upgrades = json.find("upgrades"); upgrades != json.end() && upgrades->is_array()) {
        for (const Json& upgrade : *upgrades) {
            if (upgrade.is_string()) {
                handshake.upgrades.push_back(upgrade.get<std::string>());
            }
        }
    }
    return handshake;
}

std::string toJson(EngineRefusal refusal)
{
    static constexpr std::array<std::string_view, 6> kWords{"Transport unknown", "Session ID unknown", "Bad handshake method",
                                                            "Bad request",       "Forbidden",          "Unsupported protocol version"};
    const auto code = static_cast<std::size_t>(refusal);
    return Json{{"code", code}, {"message", kWords.at(code)}}.dump();
}

} // namespace ca::wire
