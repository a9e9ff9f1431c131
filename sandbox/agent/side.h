// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// One process of a run while it is watched: its streams, its limits, and what became of it. An ordinary run has one side, an interactive
// run two.
#pragma once

#include "sandbox/agent/feed.h"
#include "sandbox/agent/launch.h"
#include "sandbox/agent/outbox.h"
#include "sandbox/agent/reaper.h"

namespace ca::agent {

/// A stream from a process to the host, and in an interactive run to the other process too.
struct Channel {
    UniqueFd fd; // non-blocking
    wire::Stream stream = wire::Stream::Out;
    std::uint64_t seen = 0;
    std::uint64_t cap = 0;
    Feed* relay = nullptr;

    [[nodiscard]] bool isOverCap() const { return seen > cap; }
    /// The other process still holds bytes that it has not read: more would only pile up.
    [[nodiscard]] bool mustWait() const { return relay != nullptr && relay->room() == 0; }
    /// Reads once; what is beyond the cap is counted and dropped. False when there is nothing more now.
    bool read(Outbox& outbox, std::uint32_t run);
    void close();
};

struct Side {
    wire::Role role = wire::Role::Program;
    const Command* command = nullptr;
    uid_t uid = kOneself;
    Launched child;
    Feed* input = nullptr; // its stdin when that is a pipe or terminal of ours
    Channel out;
    Channel err;

    std::uint64_t started = 0;
    bool isRunning = false;
    bool wasStopped = false;   // by us, for the reason in outcome.stop
    Toll toll;                 // of the process itself, once it has ended
    wire::OutcomeFields outcome;

    void begin(wire::Role as, const Command& what, uid_t user);
    [[nodiscard]] std::uint64_t deadline() const { return started + command->limits.wallMicros; }
    [[nodiscard]] bool isOverCap() const { return out.isOverCap() || err.isOverCap(); }
    [[nodiscard]] std::uint64_t cpuMicros() const { return isRunning ? cpuOfChild() : toll.cpuMicros; }

    /// Takes the status of the process, which has ended.
    [[nodiscard]] Trouble collect();

private:
    [[nodiscard]] std::uint64_t cpuOfChild() const;
};

} // namespace ca::agent
