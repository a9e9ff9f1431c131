// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The places where a program can run live: this machine's sandboxes, the user's servers, and whichever of them the user wants.
#pragma once

#include "app/compose/workshop.h"
#include "app/link/live_stage.h"
#include "app/link/remote_stage.h"

#include <functional>

namespace ca {

class Servers;

class SandboxPlace final : public RunPlace {
public:
    /// The workshop outlives this object and its stages.
    explicit SandboxPlace(Workshop& workshop) : m_workshop(workshop) {}
    [[nodiscard]] std::unique_ptr<LiveStage> stage(const LiveRunSpec& spec) override;

private:
    Workshop& m_workshop;
};

/// On one of the servers, the one that the user connected to last first. None without any.
class ServerPlace final : public RunPlace {
public:
    /// The servers outlive this object, and it its stages.
    explicit ServerPlace(const Servers& servers, RemoteStageOptions options = {}) : m_servers(servers), m_options(std::move(options)) {}
    [[nodiscard]] std::unique_ptr<LiveStage> stage(const LiveRunSpec& spec) override;

private:
    const Servers& m_servers;
    const RemoteStageOptions m_options;
    QObject m_keeper;
};

class ChosenPlace final : public RunPlace {
public:
    enum class Choice { Automatic, Here, Server }; // automatic: on this machine, and on a server when that is not possible

    /// The choice is asked for anew for each program. The places outlive this object.
    struct Ends {
        RunPlace& here;
        RunPlace& servers;
        std::function<Choice()> choice;
    };
    explicit ChosenPlace(Ends ends) : m_ends(std::move(ends)) {}
    [[nodiscard]] std::unique_ptr<LiveStage> stage(const LiveRunSpec& spec) override;

private:
    const Ends m_ends;
};

} // namespace ca
