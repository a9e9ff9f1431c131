// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// What experiments measure with: the workshop, the sandboxes asked for, the probe, and how thorough to be.
#pragma once

#include "app/cli/bench/programs.h"
#include "app/cli/bench/rows.h"
#include "app/cli/console.h"
#include "app/cli/options.h"
#include "app/compose/workshop.h"

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace ca::cli::bench {

/// "docker", "embedded": in ids and titles.
[[nodiscard]] std::string_view nameOf(SandboxChoice kind);

class Setting {
public:
    Setting(Workshop& workshop, std::vector<SandboxChoice> kinds, const BenchOptions& options, Console& progress, std::stop_token stop);

    [[nodiscard]] Workshop& workshop() const { return m_workshop; }
    [[nodiscard]] const std::vector<SandboxChoice>& kinds() const { return m_kinds; }
    [[nodiscard]] int rounds(int thorough, int quick) const { return m_quick ? quick : thorough; }
    [[nodiscard]] const ServerLoad& serverLoad() const { return m_serverLoad; }
    [[nodiscard]] const std::stop_token& stop() const { return m_stop; }

    [[nodiscard]] Result<std::shared_ptr<const Language>> language(const std::string& id) const;
    /// Compiled when first asked for.
    [[nodiscard]] Result<const Probe*> probe();
    /// The host's Python itself; a version manager's shim would add its own start to the bare figure.
    [[nodiscard]] Result<std::vector<std::string>> barePython();

    void tell(std::string_view doing) { m_progress.status(doing); }
    /// Lets a pool refill and the machine come to rest. Cancelled when asked to stop.
    [[nodiscard]] Result<void> settle(std::chrono::milliseconds pause) const;

    /// The rows of one experiment for each kind of sandbox; where one cannot run, the row says why.
    using OfKind = std::function<Result<std::vector<Row>>(SandboxChoice)>;
    [[nodiscard]] Result<std::vector<Row>> forEachKind(std::string_view name, const OfKind& measure);

private:
    Workshop& m_workshop;
    std::vector<SandboxChoice> m_kinds;
    bool m_quick;
    ServerLoad m_serverLoad;
    Console& m_progress;
    std::stop_token m_stop;
    std::unique_ptr<Probe> m_probe;
};

/// A session for the probe: in Python's image, the first that anybody builds. It has the probe as /box/probe.
[[nodiscard]] Result<std::unique_ptr<Session>> openWithProbe(Setting& setting, SessionFactory& factory);
[[nodiscard]] RunSpec probeRun(std::string_view what);

/// Waits for the end of one run, whatever it prints.
[[nodiscard]] Result<RunOutcome> awaitRun(Session& session, RunId run, const std::stop_token& stop);

} // namespace ca::cli::bench
