// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Submissions on their way to a server, which may be out of reach: here until the server's verdict is known.
#pragma once

#include "core/base/result.h"
#include "core/store/records.h"

namespace ca {

class Connections;

struct OutboxEntry {
    /// Waiting: never sent. Sent: sent once, and nobody knows whether it arrived. Accepted: the server has it, under its own id.
    enum class State : std::uint8_t { Waiting, Sent, Accepted };

    std::string uuid; // also the server's word for the same submission, if it is sent again
    std::string server;
    std::string problem;       // ours
    std::string remoteProblem; // the server's
    std::string language;
    std::string source;
    State state = State::Waiting;
    std::string submission; // the server's id, when Accepted
    WallTime made{};

    bool operator==(const OutboxEntry&) const = default;
};

/// Every change is durable when it returns: what is said to a server is said after it.
class Outbox {
public:
    explicit Outbox(Connections& connections) : m_connections(connections) {}

    /// The oldest first.
    [[nodiscard]] Result<std::vector<OutboxEntry>> of(const std::string& server) const;
    /// The same uuid again changes nothing.
    [[nodiscard]] Result<void> put(const OutboxEntry& entry);
    [[nodiscard]] Result<void> markSent(const std::string& uuid);
    [[nodiscard]] Result<void> markAccepted(const std::string& uuid, const std::string& submission);
    [[nodiscard]] Result<void> remove(const std::string& uuid);
    /// After an older state of the file was restored: what waited then may have been sent since.
    [[nodiscard]] Result<void> doubt();

private:
    Connections& m_connections;
};

} // namespace ca
