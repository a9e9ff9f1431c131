// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>

namespace ca {

namespace {

constexpr const char* kService = "org.freedesktop.portal.Desktop";
constexpr const char* kPath = "/org/freedesktop/portal/desktop";
constexpr const char* kInterface = "org.freedesktop.portal.Settings";
constexpr const char* kSpace = "org.freedesktop.appearance";
constexpr const char* kKey = "color-scheme";

/// Of the platform's own palette: what we set ourselves later says nothing about it.
bool platformIsDark() // as it was when this was first called
{
    static const bool kDark = QPalette().color(QPalette::Window).lightness() < 128;
    return kDark;
}

/// Read() wraps the value in one variant more than ReadOne(), which old portals do not have.
uint preferenceIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

void SystemScheme::notePlatform()
{
    platformIsDark();
}

SystemScheme::SystemScheme(QObject* parent) : QObject(parent), m_dark(platformIsDark())
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        bus.connect(kService, kPath, kInterface, "SettingChanged", this, SLOT(settingChanged(QString, QString, QDBusVariant)));
        ask();
    }
}

void SystemScheme::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, "Read");
    call << QString(kSpace) << QString(kKey);
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (reply.isValid()) {
            take(preferenceIn(reply.value()));
        }
        watcher->deleteLater();
    });
}

void SystemScheme::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == kSpace && key == kKey) {
        take(preferenceIn(value.variant()));
    }
}

void SystemScheme::take(uint preference)
{
    const bool dark = preference == 1 || (preference != 2 && platformIsDark());
    if (dark != m_dark) {
        m_dark = dark;
        emit changed();
    }
}

} // namespace ca
