// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The server, put together: the ledger, the judges, the service and what speaks for it.
#pragma once

#include "app/server/log.h"
#include "app/server/settings.h"
#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace ca::server {

class RunningServer {
public:
    /// Whether it could start, as far as this can be said without starting.
    [[nodiscard]] static Result<void> check(const ServerSettings& settings);
    /// Whether the ports are free, which is not so while another server of this configuration runs.
    [[nodiscard]] static Result<void> checkPorts(const ServerSettings& settings);
    /// Serves when it returns.
    [[nodiscard]] static Result<std::unique_ptr<RunningServer>> start(const ServerSettings& settings, const Log& log);
    ~RunningServer();
    RunningServer(const RunningServer&) = delete;
    RunningServer& operator=(const RunningServer&) = delete;

    /// REST first, then that of live events. Empty for a worker.
    [[nodiscard]] std::vector<std::uint16_t> ports() const;
    /// Answers what was asked, finishes what is judged if it does not take too long, and gives back the rest.
    void stop(Millis grace);

private:
    struct Parts;
    explicit RunningServer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// Where the server keeps its things, unless told otherwise.
[[nodiscard]] Result<std::filesystem::path> dataFolder(const ServerSettings& settings);

} // namespace ca::server
