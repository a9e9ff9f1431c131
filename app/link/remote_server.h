// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// A CodeArena server as its user knows it: where it is, and who they are to it.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace ca {

struct RemoteServer {
    QUrl address;    // "http://lab.example.org:3000", what is in front of /api
    QString token;   // empty: none
    QString session; // a uuid that we made up, the same each time

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
