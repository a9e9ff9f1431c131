// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/known_servers.h"

#include "core/base/uuid.h"

#include <QFile>
#include <QSettings>

namespace ca {

namespace {

const QString kGroup = QStringLiteral("servers");
const QString kRunner = kGroup + QStringLiteral("/runner");

RemoteServer read(const QSettings& settings, const QString& key)
{
    const QString at = kGroup + '/' + key;
    return {QUrl(settings.value(at + QStringLiteral("/address")).toString()), settings.value(at + QStringLiteral("/token")).toString(),
            settings.value(at + QStringLiteral("/session")).toString(),
            serverKindFrom(settings.value(at + QStringLiteral("/kind")).toString())};
}

} // namespace

std::vector<RemoteServer> KnownServers::all() const
{
    std::vector<RemoteServer> servers;
    for (const QString& key : m_settings.value(kGroup + QStringLiteral("/order")).toStringList()) {
        RemoteServer server = read(m_settings, key);
        if (!server.address.host().isEmpty()) {
            servers.push_back(std::move(server));
        }
    }
    return servers;
}

std::optional<RemoteServer> KnownServers::find(const QUrl& address) const
{
    RemoteServer server = read(m_settings, serverKey(address));
    return server.address == address ? std::optional(std::move(server)) : std::nullopt;
}

RemoteServer KnownServers::keep(RemoteServer server)
{
    if (server.session.isEmpty()) {
        const auto before = find(server.address);
        server.session = before ? before->session : QString::fromStdString(newUuid());
    }
    const QString key = serverKey(server.address);
    const QString at = kGroup + '/' + key;
    QStringList order = m_settings.value(kGroup + QStringLiteral("/order")).toStringList();
    order.removeAll(key);
    order.append(key);
    m_settings.setValue(kGroup + QStringLiteral("/order"), order);
    m_settings.setValue(at + QStringLiteral("/address"), server.address.toString());
    m_settings.setValue(at + QStringLiteral("/token"), server.token);
    m_settings.setValue(at + QStringLiteral("/session"), server.session);
    m_settings.setValue(at + QStringLiteral("/kind"), nameOf(server.kind));
    m_settings.sync();
    QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return server;
}

/// The session stays: whoever comes back is who they were.
void KnownServers::forget(const QUrl& address)
{
    QStringList order = m_settings.value(kGroup + QStringLiteral("/order")).toStringList();
    order.removeAll(serverKey(address));
    m_settings.setValue(kGroup + QStringLiteral("/order"), order);
    m_settings.remove(kGroup + '/' + serverKey(address) + QStringLiteral("/token"));
}

std::optional<RemoteServer> KnownServers::runner() const
{
    const QString key = m_settings.value(kRunner).toString();
    if (key.isEmpty()) {
        return std::nullopt;
    }
    RemoteServer server = read(m_settings, key);
    return runsOnly(server.kind) && !server.address.host().isEmpty() ? std::optional(std::move(server)) : std::nullopt;
}

void KnownServers::setRunner(const QUrl& address)
{
    m_settings.setValue(kRunner, serverKey(address));
}

void KnownServers::clearRunner()
{
    m_settings.remove(kRunner);
}

} // namespace ca
