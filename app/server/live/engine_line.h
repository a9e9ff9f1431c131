// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One client, as whoever talks with it over Engine.IO sees it, however its messages travel.
#pragma once

#include "app/server/http/message.h"
#include "app/server/live/loop.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace ca::server {

/// Our end of the line. All but inTurn() is for the thread whose turn it is: within a call of the peer's, of a task's or an alarm's.
class EngineLine {
public:
    virtual ~EngineLine() = default;

    virtual void sendText(std::string text) = 0;
    virtual void sendBinary(std::string bytes) = 0;
    /// What was sent before still goes out. Ends with the peer's closed(), later.
    virtual void close() = 0;
    [[nodiscard]] virtual std::unique_ptr<Alarm> after(Millis delay, Loop::Task task) = 0;

    /// From any thread: runs it when nothing else of this line runs; not at all when the line is closed by then.
    [[nodiscard]] virtual std::function<void(Loop::Task)> inTurn() = 0;
};

/// Who talks with a client. Called by one thread at a time; what it throws ends its line and nothing else.
class EnginePeer {
public:
    virtual ~EnginePeer() = default;
    virtual void text(std::string_view message) = 0;
    virtual void binary(std::string_view bytes) = 0;
    /// Nothing comes after it; never called within another call.
    virtual void closed() = 0;
};

/// The line outlives the peer. Who the client is, is to be seen from its first request.
using EnginePeerMaker = std::function<std::unique_ptr<EnginePeer>(EngineLine& line, const HttpRequest& hello)>;

} // namespace ca::server
