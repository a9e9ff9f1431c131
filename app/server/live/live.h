// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The live side of the server, put together: sessions, namespaces and events, on threads of its own.
#pragma once

#include "app/server/http/router.h"
#include "app/server/live/codearena_events.h"
#include "app/server/live/engine_options.h"
#include "app/server/live/engine_sessions.h"
#include "app/server/live/loop_threads.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ca::server {

/// Where CodeArena's clients look for their events.
inline constexpr const char* kSocketIoPath = "/socket.io";

struct LiveOptions {
    EngineOptions engine;
    unsigned threads = 2;
    OutputRule showsOutput; // none: to everybody
    SpaceRule refuses;      // none: nobody
};

class Live {
public:
    /// For CodeArena's clients, at /socket.io. The service outlives it.
    [[nodiscard]] static std::unique_ptr<Live> forClients(Service& service, LiveOptions options = {});
    /// For the protocols' test suites, at /engine.io and /socket.io.
    [[nodiscard]] static std::unique_ptr<Live> forConformance();

    /// Ends all sessions. When it returns nothing of the service is used any more; requests and sockets that still come are refused.
    ~Live();
    Live(const Live&) = delete;
    Live& operator=(const Live&) = delete;

    void serve(Router& router) const;
    /// Takes leave of all clients, who may connect to the next server; before the sockets are closed.
    void end();
    [[nodiscard]] EngineSessions::Count count() const;
    /// Events of submissions that were sent to clients.
    [[nodiscard]] std::uint64_t delivered() const { return m_delivered; }

private:
    explicit Live(unsigned threads);
    void add(std::string path, const EngineOptions& options, EnginePeerMaker makePeer);

    EventCount m_delivered = 0; // before the threads that count
    std::shared_ptr<LoopThreads> m_loop;
    std::vector<std::pair<std::string, std::shared_ptr<EngineSessions>>> m_doors; // by path
};

} // namespace ca::server
