// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/server/live/live.h"

#include "app/server/live/conformance.h"

namespace ca::server {

std::unique_ptr<Live> Live::forClients(Service& service, LiveOptions options)
{
    SpaceOptions spaces;
    spaces.refuses = std::move(options.refuses);
    std::unique_ptr<Live> live(new Live(options.threads));
    spaces.spaces = {{"/", codeArenaEvents(service, std::move(options.showsOutput), &live->m_delivered)}};
    live->add(kSocketIoPath, options.engine, socketSpaces(std::move(spaces)));
    return live;
}

std::unique_ptr<Live> Live::forConformance()
{
    std::unique_ptr<Live> live(new Live(2));
    live->add("/engine.io", conformanceOptions(), engineEcho());
    live->add(kSocketIoPath, conformanceOptions(), socketSpaces(conformanceSpaces()));
    return live;
}

Live::Live(unsigned threads) : m_loop(std::make_shared<LoopThreads>(threads)) {}

Live::~Live()
{
    end();
    m_loop->stop();
    for (const auto& [path, sessions] : m_doors) {
        sessions->bury();
    }
}

void Live::add(std::string path, const EngineOptions& options, EnginePeerMaker makePeer)
{
    m_doors.emplace_back(std::move(path), std::make_shared<EngineSessions>(m_loop, options, std::move(makePeer)));
}

void Live::serve(Router& router) const
{
    for (const auto& [path, sessions] : m_doors) {
        sessions->serve(router, path);
    }
}

void Live::end()
{
    for (const auto& [path, sessions] : m_doors) {
        sessions->end();
    }
}

EngineSessions::Count Live::count() const
{
    EngineSessions::Count all;
    for (const auto& [path, sessions] : m_doors) {
        const auto [polling, sockets] = sessions->count();
        all.polling += polling;
        all.sockets += sockets;
    }
    return all;
}

} // namespace ca::server
