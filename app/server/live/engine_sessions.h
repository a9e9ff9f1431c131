// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// All sessions of Engine.IO at one path: which request belongs to which, and who is let in.
#pragma once

#include "app/server/http/router.h"
#include "app/server/live/engine_line.h"
#include "app/server/live/engine_options.h"
#include "app/server/live/loop.h"

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace ca::server {

class EngineSession;

/// Any thread may call.
class EngineSessions : public std::enable_shared_from_this<EngineSessions> {
public:
    struct Count {
        std::size_t polling = 0;
        std::size_t sockets = 0;
    };

    EngineSessions(std::shared_ptr<Loop> loop, EngineOptions options, EnginePeerMaker makePeer);
    ~EngineSessions();

    /// At a path such as "/socket.io".
    void serve(Router& router, std::string_view path);
    [[nodiscard]] HttpReply answer(const HttpRequest& request);
    [[nodiscard]] std::variant<std::shared_ptr<WebSocketListener>, HttpAnswer> upgrade(const HttpRequest& request);

    [[nodiscard]] Count count() const;
    /// Lets no more in, and ends those that are there.
    void end();
    /// Once the loop has stopped: lets go of what could not end any more.
    void bury();

private:
    friend class EngineSocket;

    [[nodiscard]] std::shared_ptr<EngineSession> find(const std::string& sid) const;
    /// None: there is no room.
    [[nodiscard]] std::shared_ptr<EngineSession> admit(HttpRequest hello);
    [[nodiscard]] bool hasRoomFor(const std::string& address) const;
    [[nodiscard]] HttpReply begin(const HttpRequest& request);
    void forget(const std::string& sid);

    const std::shared_ptr<Loop> m_loop;
    const EngineOptions m_options;
    const EnginePeerMaker m_makePeer;
    mutable std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<EngineSession>> m_sessions;
    std::map<std::string, std::size_t> m_addresses; // sessions of each
    bool m_isClosed = false;
};

} // namespace ca::server
