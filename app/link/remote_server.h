// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A server as its user knows it: where it is, what it speaks, and who they are to it.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

#include <cstdint>
#include <vector>

namespace ca {

/// What it speaks. CodeArena's judge; the others run a program with an input, and have nothing of ours.
enum class ServerKind : std::uint8_t { CodeArena, CodeEngine, CodeVault, CodeCrusher };

[[nodiscard]] inline bool runsOnly(ServerKind kind) { return kind != ServerKind::CodeArena; }
/// "CodeEngine": a name, the same in all languages.
[[nodiscard]] QString nameOf(ServerKind kind);
/// Of such a name; what nobody knows is a CodeArena server.
[[nodiscard]] ServerKind serverKindFrom(const QString& name);

struct RemoteServer {
    QUrl address;    // "http://lab.example.org:3000", what is in front of /api
    QString token;   // empty: none
    QString session; // a uuid that we made up, the same each time
    ServerKind kind = ServerKind::CodeArena;

    bool operator==(const RemoteServer&) const = default;
};

/// From what somebody typed: "lab", "lab:3000", "https://lab.example.org/arena/". Without a scheme it is http, then without a port 3000.
[[nodiscard]] Result<QUrl> serverAddress(const QString& typed);

/// "lab.example.org:3000": for people, and where a record says who judged.
[[nodiscard]] QString serverName(const QUrl& address);

/// The same as a name for folders and keys: "lab.example.org-3000", with the scheme and path only when they are unusual.
[[nodiscard]] QString serverKey(const QUrl& address);

/// Where its events may be heard, the likeliest first: a CodeArena server has a port of its own for them, behind that of its API; one
/// that announces capabilities, or hides behind a proxy, has them at the same address.
[[nodiscard]] std::vector<QUrl> eventAddresses(const QUrl& address, bool announcesCapabilities);

} // namespace ca
