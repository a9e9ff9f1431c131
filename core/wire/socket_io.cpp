// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "core/wire/socket_io.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace ca::wire {

namespace {

using Json = nlohmann::ordered_json;
using Type = SocketPacket::Type;

constexpr std::size_t kMostAttachments = 10;
constexpr std::size_t kDeepest = 64; // nesting that a payload may have

bool isBinary(Type type)
{
    return type == Type::BinaryEvent || type == Type::BinaryAck;
}

tl::unexpected<Error> refuse(const char* why)
{
    return fail(Fault::BadInput, why);
}

/// Digits at the front, taken away; none when there are none or too many.
std::optional<std::uint64_t> takeNumber(std::string_view& text)
{
    std::uint64_t number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc()) {
        return std::nullopt;
    }
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

bool startsWithDigit(std::string_view text)
{
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

/// Parsed, or nothing when it is no JSON or nested beyond reason.
std::optional<Json> parsed(std::string_view text)
{
    bool tooDeep = false;
    const auto watch = [&tooDeep](int depth, Json::parse_event_t, Json&) {
        tooDeep = tooDeep || static_cast<std::size_t>(depth) > kDeepest;
        return !tooDeep;
    };
    Json json = Json::parse(text, watch, false);
    return json.is_discarded() || tooDeep ? std::nullopt : std::optional(std::move(json));
}

bool isReserved(const std::string& name)
{
    static constexpr std::array<std::string_view, 6> kReserved{"connect",       "connect_error", "disconnect",
                                                               "disconnecting", "newListener",   "removeListener"};
    return std::find(kReserved.begin(), kReserved.end(), name) != kReserved.end();
}

bool isEvent(const Json& data)
{
    if (!data.is_array() || data.empty()) {
        return false;
    }
    const Json& name = data.front();
    return name.is_number() || (name.is_string() && !isReserved(name.get_ref<const std::string&>()));
}

/// Whether a packet of this type may carry it.
bool suits(Type type, const std::optional<Json>& data)
{
    switch (type) {
    case Type::Connect:
        return !data || data->is_object();
    case Type::Disconnect:
        return !data;
    case Type::ConnectError:
        return data && (data->is_object() || data->is_string());
    case Type::Event:
    case Type::BinaryEvent:
        return data && isEvent(*data);
    case Type::Ack:
    case Type::BinaryAck:
        break;
    }
    return data && data->is_array();
}

/// "/admin,": up to the comma, or all of it, for some leave the comma away.
std::string takeSpace(std::string_view& text)
{
    if (text.empty() || text.front() != '/') {
        return "/";
    }
    const std::size_t end = text.find(',');
    std::string space(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return space.substr(0, space.find('?'));
}

} // namespace

std::string toMessage(const SocketPacket& packet)
{
    std::string message(1, static_cast<char>('0' + static_cast<int>(packet.type)));
    if (isBinary(packet.type)) {
        message += std::to_string(packet.attachments.size()) + '-';
    }
    if (packet.space != "/") {
        message += packet.space + ',';
    }
    if (packet.id) {
        message += std::to_string(*packet.id);
    }
    return message += packet.data;
}

Result<std::optional<SocketPacket>> SocketReader::text(std::string_view message)
{
    if (m_pending) {
        return refuse("text while attachments are missing");
    }
    if (message.empty() || message.front() < '0' || message.front() > '6') {
        return refuse("a packet of no known type");
    }
    SocketPacket packet;
    packet.type = static_cast<Type>(message.front() - '0');
    message.remove_prefix(1);
    std::size_t attachments = 0;
    if (isBinary(packet.type)) {
        const auto count = takeNumber(message);
        if (!count || *count < 1 || *count > kMostAttachments || message.empty() || message.front() != '-') {
            return refuse("a binary packet without a good number of attachments");
        }
        message.remove_prefix(1);
        attachments = *count;
    }
    packet.space = takeSpace(message);
    if (startsWithDigit(message)) {
        packet.id = takeNumber(message);
        if (!packet.id) {
            return refuse("an acknowledgement with a bad number");
        }
    }
    const std::optional<Json> data = message.empty() ? std::nullopt : parsed(message);
    if ((!message.empty() && !data) || !suits(packet.type, data)) {
        return refuse("a packet whose data does not suit it");
    }
    packet.data = message;
    if (attachments == 0) {
        return packet;
    }
    m_pending = std::move(packet);
    m_missing = attachments;
    return std::nullopt;
}

Result<std::optional<SocketPacket>> SocketReader::binary(std::string_view bytes)
{
    if (!m_pending) {
        return refuse("an attachment to nothing");
    }
    m_pending->attachments.emplace_back(bytes);
    if (--m_missing > 0) {
        return std::nullopt;
    }
    return std::exchange(m_pending, std::nullopt);
}

NamedEvent namedEvent(const SocketPacket& packet)
{
    const std::optional<Json> data = parsed(packet.data);
    if (!data || !isEvent(*data)) {
        return {};
    }
    const Json& name = data->front();
    return {name.is_string() ? name.get<std::string>() : name.dump(),
            data->size() > 1 ? (*data)[1].dump(-1, ' ', false, Json::error_handler_t::replace) : std::string()};
}

std::string eventArguments(const SocketPacket& packet)
{
    std::optional<Json> data = parsed(packet.data);
    if (!data || !isEvent(*data)) {
        return {};
    }
    data->erase(data->begin());
    const std::string list = data->dump(-1, ' ', false, Json::error_handler_t::replace);
    return list.substr(1, list.size() - 2);
}

SocketPacket eventPacket(std::string_view name, std::string_view argument)
{
    SocketPacket packet;
    packet.data = '[' + Json(name).dump(-1, ' ', false, Json::error_handler_t::replace);
    if (!argument.empty()) {
        packet.data += ',';
        packet.data += argument;
    }
    packet.data += ']';
    return packet;
}

} // namespace ca::wire
