// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// codearena-server as a process of ours: on ports of its own choosing, gone when its owner is.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <sys/types.h>

namespace ca::cli::bench {

struct ServerPlan {
    std::filesystem::path program;
    std::filesystem::path data; // the server's; its log goes there too
    std::vector<std::string> arguments;
    bool isWorker = false; // listens nowhere
    std::filesystem::path logs = {}; // another folder for its log
};

/// The program beside this one.
[[nodiscard]] Result<std::filesystem::path> serverBesideUs();

class ServerChild {
public:
    /// Serves when this returns.
    [[nodiscard]] static Result<ServerChild> start(const ServerPlan& plan);
    ServerChild(ServerChild&& other) noexcept;
    ServerChild& operator=(ServerChild&& other) noexcept;
    /// Without warning.
    ~ServerChild();

    [[nodiscard]] std::uint16_t port() const { return m_port; } // 0: of a worker
    [[nodiscard]] pid_t pid() const { return m_pid; }

    struct Memory {
        Bytes now;
        Bytes most; // so far
    };
    [[nodiscard]] Result<Memory> memory() const;
    [[nodiscard]] bool isAlive() const;

    /// kill -9
    void kill();
    /// Asks it to stop and waits until it has. An Error when it ends in any other way than it should.
    [[nodiscard]] Result<void> stop();

private:
    explicit ServerChild(pid_t pid) : m_pid(pid) {}

    pid_t m_pid = 0; // 0: none
    std::uint16_t m_port = 0;
};

} // namespace ca::cli::bench
