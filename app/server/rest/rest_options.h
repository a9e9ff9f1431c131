// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What a server's owner decides about its API.
#pragma once

#include "app/server/rest/rate_limit.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ca::server {

/// Who shows a token. A teacher sees everybody's code, may cancel anything, and reads the figures.
enum class Role : std::uint8_t { Student, Teacher };

struct RestOptions {
    std::string server = "codearena-server"; // name and version, as clients are told

    std::size_t submissionsPerSession = 5; // in a minute
    /// In a minute, whatever the sessions: a new session is no way around the limit. A class behind one address shares it.
    std::size_t submissionsPerAddress = 300;
    std::size_t runsPerSession = 20;

    /// Pages of these origins may call: "http://localhost:5173". "*": of any, without credentials. None: no browser from elsewhere.
    std::vector<std::string> origins{"http://localhost:5173"};

    /// Nobody but this machine reaches the server, and it asks for no token: then requests must call it by a name of this machine's or
    /// by one of these, and WebSockets are opened by pages of ours or of the origins only; see host_rule.h.
    bool isForThisMachine = false;
    std::vector<std::string> hostNames;

    /// None: there are no tokens.
    std::function<std::optional<Role>(std::string_view token)> roleOf;
    /// Who shows none is refused, but for the server's health.
    bool needsToken = false;
    /// At this path clients may show it later: in the CONNECT packet of Socket.IO, which is looked at where those are. Empty: nowhere.
    std::string tokenComesLaterAt;
    /// The code and what it printed are shown to the session that sent it, and to teachers. Otherwise to whoever knows a
    /// submission's id, which nobody guesses: CodeArena's own pages ask by the id alone.
    bool hidesCode = false;
    bool isEncrypted = false; // then browsers are told to stay with it

    /// What stands behind the service's figures in /metrics.
    std::function<std::string()> moreMetrics;

    WallClock clock = [] { return std::chrono::system_clock::now(); };
};

} // namespace ca::server
