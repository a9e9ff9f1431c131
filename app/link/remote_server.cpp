// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/link/remote_server.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ca {

namespace {

constexpr int kPort = 3000;
constexpr int kEventPort = 3001;

QString withoutTail(QString path)
{
    while (path.endsWith('/')) {
        path.chop(1);
    }
    if (path.endsWith(QLatin1String("/api"))) {
        path.chop(4);
    }
    return path;
}

QUrl withPort(QUrl address, int port)
{
    address.setPort(port);
    return address;
}

constexpr std::array<const char*, 4> kKinds{"CodeArena", "CodeEngine", "CodeVault", "CodeCrusher"};

} // namespace

QString nameOf(ServerKind kind)
{
    return QString::fromLatin1(kKinds[static_cast<std::size_t>(kind)]);
}

ServerKind serverKindFrom(const QString& name)
{
    const auto known = std::find_if(kKinds.begin(), kKinds.end(), [&](const char* each) { return name == QLatin1String(each); });
    return known == kKinds.end() ? ServerKind::CodeArena : static_cast<ServerKind>(known - kKinds.begin());
}

Result<QUrl> serverAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    const bool hasScheme = text.contains(QLatin1String("://"));
    QUrl url(hasScheme ? text : QStringLiteral("http://") + text, QUrl::StrictMode);
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty()) {
        return fail(Fault::BadInput,
                    QCoreApplication::translate("RemoteServer", "This is not the address of a server.").toStdString(),
                    QCoreApplication::translate("RemoteServer", "An address looks like lab.example.org:3000.").toStdString());
    }
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) {
        return fail(
            Fault::BadInput,
            QCoreApplication::translate("RemoteServer", "A server's address begins with http:// or https://.").toStdString());
    }
    if (!hasScheme && url.port() < 0) {
        url.setPort(kPort);
    }
    QUrl address;
    address.setScheme(url.scheme());
    address.setHost(url.host());
    address.setPort(url.port());
    address.setPath(withoutTail(url.path()));
    return address;
}

QString serverName(const QUrl& address)
{
    const QString host = address.host().contains(':') ? '[' + address.host() + ']' : address.host();
    return host + (address.port() < 0 ? QString() : ':' + QString::number(address.port())) + address.path();
}

QString serverKey(const QUrl& address)
{
    static const QRegularExpression kUnusual(QStringLiteral("[^a-z0-9.]+"));
    QString key = serverName(address).toLower().replace(kUnusual, QStringLiteral("-"));
    while (key.startsWith('-') || key.startsWith('.')) {
        key.remove(0, 1);
    }
    return address.scheme() == QLatin1String("https") && address.port() >= 0 ? key + QStringLiteral("-tls") : key;
}

std::vector<QUrl> eventAddresses(const QUrl& address, bool announcesCapabilities)
{
    if (announcesCapabilities) {
        return {address};
    }
    QUrl other = withPort(address, address.port() < 0 ? kEventPort : address.port() + 1);
    other.setPath({});
    return address.port() < 0 ? std::vector{address, other} : std::vector{other, address};
}

} // namespace ca
