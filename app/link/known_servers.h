// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// The servers that the user has connected to, with the session that each knows them by.
#pragma once

#include "app/link/remote_server.h"

#include <optional>
#include <vector>

class QSettings;

namespace ca {

class KnownServers {
public:
    /// The settings outlive this object. Tokens lie in them, so their file is made the user's alone.
    explicit KnownServers(QSettings& settings) : m_settings(settings) {}

    /// The one that was added last is the last.
    [[nodiscard]] std::vector<RemoteServer> all() const;
    [[nodiscard]] std::optional<RemoteServer> find(const QUrl& address) const;
    /// With a session of its own unless it has one, or had one before.
    RemoteServer keep(RemoteServer server);
    void forget(const QUrl& address);

    /// The one that runs programs for the user, of those that do no more; none: this machine does.
    [[nodiscard]] std::optional<RemoteServer> runner() const;
    void setRunner(const QUrl& address);
    void clearRunner();

private:
    QSettings& m_settings;
};

} // namespace ca
