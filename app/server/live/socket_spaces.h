// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Socket.IO over a line of Engine.IO: namespaces, and who talks in them with whom.
#pragma once

#include "app/server/live/engine_line.h"
#include "core/wire/socket_io.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace ca::server {

/// Our end of one client's membership in one namespace. As with EngineLine, all but inTurn() is for the thread whose turn it is.
class SpaceLine {
public:
    virtual ~SpaceLine() = default;

    /// The namespace is filled in.
    virtual void send(wire::SocketPacket packet) = 0;
    /// From any thread: runs it when nothing else of this client's runs; not at all when it has left by then.
    [[nodiscard]] virtual std::function<void(Loop::Task)> inTurn() = 0;

    /// The argument is JSON; empty: none.
    void emit(std::string_view event, std::string_view argument) { send(wire::eventPacket(event, argument)); }
    /// Only when one is wanted. The arguments are JSON with commas between.
    void acknowledge(const wire::SocketPacket& event, std::string_view arguments);
};

/// Who talks with a client in a namespace. Destroyed when the client leaves, for whatever reason.
class SpacePeer {
public:
    virtual ~SpacePeer() = default;
    /// Of type Event or BinaryEvent.
    virtual void event(const wire::SocketPacket& packet) = 0;
};

/// A client that joins: its first request, and what it gave to be let in, which is a JSON object, or empty.
struct SpaceGuest {
    const HttpRequest& hello;
    const std::string& auth;
};

/// The line outlives the peer; the guest does not.
using SpacePeerMaker = std::function<std::unique_ptr<SpacePeer>(SpaceLine& line, const SpaceGuest& guest)>;

/// What a client that may not join is told: a JSON object with a message. None: it may.
using SpaceRule = std::function<std::optional<std::string>(const SpaceGuest& guest)>;

struct SpaceOptions {
    SpaceRule refuses; // none: nobody
    std::map<std::string, SpacePeerMaker> spaces; // by name; "/" is the main one
    Millis connectTimeout{45'000};                // for a client that joins none
    std::size_t mostAttached = 2'000'000;         // bytes of one packet's attachments together
};

[[nodiscard]] EnginePeerMaker socketSpaces(SpaceOptions options);

} // namespace ca::server
