// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One client and the runs that it follows, types to and cancels. Ours.
#pragma once

#include "app/server/live/socket_spaces.h"
#include "app/server/service/streamed_runs.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace ca::server {

/// For the thread whose turn it is, as the line.
class RunFollower {
public:
    enum class Shows : std::uint8_t { All, Own }; // whose output is shown to whoever knows a run's id

    /// Line and runs outlive it; without runs it knows none. The session is what the client calls itself.
    RunFollower(SpaceLine& line, StreamedRuns* runs, std::string session, Shows shows);

    /// False: the event is not about runs.
    [[nodiscard]] bool take(const wire::SocketPacket& packet, std::string_view name, std::string_view argument);

private:
    struct Followed {
        std::uint64_t turn = 0; // of subscribing: what an earlier one still has to say is not wanted
        std::unique_ptr<Watch> watch;
    };

    void subscribe(const wire::SocketPacket& packet, std::string_view argument);
    void unsubscribe(const wire::SocketPacket& packet, std::string_view argument);
    void input(const wire::SocketPacket& packet, std::string_view argument);
    void cancel(const wire::SocketPacket& packet, std::string_view argument);
    void follow(const wire::RunSubscription& wanted);
    void tell(const std::string& id, std::uint64_t turn, const wire::RunEvent& event);
    [[nodiscard]] bool isOwn(const StreamedRuns::Standing& run) const;
    /// Refuses what is not this client's, and says so.
    [[nodiscard]] bool mayTouch(const wire::SocketPacket& packet, const std::string& id);
    void refuse(const wire::SocketPacket& packet, std::string_view message, std::string_view id = {});

    SpaceLine& m_line;
    StreamedRuns* const m_runs;
    const std::string m_session;
    const Shows m_shows;
    std::uint64_t m_turns = 0;
    std::map<std::string, Followed> m_followed;
};

} // namespace ca::server
