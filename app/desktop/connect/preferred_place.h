// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Where the consoles run programs, as the settings want it: on this machine, on a server, or on a server when this machine cannot.
#pragma once

#include "app/link/run_places.h"

namespace ca {

class Preferences;

class PreferredPlace final : public RunPlace {
public:
    /// All of them outlive this object, and it its stages. Changes of the settings count from the next program on.
    PreferredPlace(Workshop& workshop, const Servers& servers, const Preferences& preferences);

    [[nodiscard]] std::unique_ptr<LiveStage> stage(const LiveRunSpec& spec) override { return m_chosen.stage(spec); }

private:
    SandboxPlace m_here;
    ServerPlace m_servers;
    ChosenPlace m_chosen;
};

} // namespace ca
