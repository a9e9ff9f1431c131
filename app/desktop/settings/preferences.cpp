// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/preferences.h"

#include "app/desktop/settings/setting.h"

#include <utility>

namespace ca {

namespace {

constexpr std::chrono::milliseconds kWriteAfter(200);

const QString kShortcuts = QStringLiteral("shortcuts");

/// What the file says about it, when that fits.
QVariant told(const QSettings& file, const QString& key, const Setting& setting)
{
    const QVariant value = file.value(key);
    return value.isValid() ? fitting(setting, value) : QVariant();
}

} // namespace

Preferences::Preferences(const QString& userFile, const QString& machineFile, QObject* parent)
    : QObject(parent), m_user(std::make_unique<QSettings>(userFile, QSettings::IniFormat)),
      m_machine(std::make_unique<QSettings>(machineFile, QSettings::IniFormat))
{
    for (const Setting& setting : settingsTable()) {
        if (setting.atStart) {
            m_atStart[setting.key] = value(setting.key);
        }
    }
    m_writable = m_user->isWritable();
    m_writeSoon.setSingleShot(true);
    m_writeSoon.setInterval(kWriteAfter);
    connect(&m_writeSoon, &QTimer::timeout, this, &Preferences::write);
}

Preferences::~Preferences() = default;

QVariant Preferences::value(const QString& key) const
{
    const Setting* setting = findSetting(key);
    if (setting == nullptr) {
        return {};
    }
    if (const QVariant locked = told(*m_machine, "locked/" + key, *setting); locked.isValid()) {
        return locked;
    }
    const QVariant own = told(*m_user, key, *setting);
    return own.isValid() ? own : fallback(key);
}

QVariant Preferences::fallback(const QString& key) const
{
    const Setting* setting = findSetting(key);
    if (setting == nullptr) {
        return {};
    }
    const QVariant given = told(*m_machine, "default/" + key, *setting);
    return given.isValid() ? given : setting->fallback;
}

void Preferences::set(const QString& key, const QVariant& value)
{
    const Setting* setting = findSetting(key);
    if (setting == nullptr || isLocked(key)) {
        return;
    }
    const QVariant fits = fitting(*setting, value);
    if (fits.isValid() && fits != this->value(key)) {
        m_user->setValue(key, fits);
        m_writeSoon.start();
        emit changed(key);
    }
}

void Preferences::reset(const QString& key)
{
    if (m_user->contains(key)) {
        m_user->remove(key);
        m_writeSoon.start();
        emit changed(key);
    }
}

bool Preferences::isDefault(const QString& key) const
{
    return findSetting(key) != nullptr && value(key) == fallback(key);
}

bool Preferences::isLocked(const QString& key) const
{
    const Setting* setting = findSetting(key);
    return setting != nullptr && told(*m_machine, "locked/" + key, *setting).isValid();
}

QString Preferences::owner() const
{
    return m_machine->value("about/owner").toString();
}

QMap<QString, QString> Preferences::shortcuts() const
{
    QMap<QString, QString> all;
    m_user->beginGroup(kShortcuts);
    for (const QString& action : m_user->childKeys()) {
        all[action] = m_user->value(action).toString();
    }
    m_user->endGroup();
    return all;
}

void Preferences::setShortcut(const QString& action, const QString& keys)
{
    m_user->setValue(kShortcuts + '/' + action, keys);
    m_writeSoon.start();
    emit shortcutChanged(action);
}

void Preferences::resetShortcut(const QString& action)
{
    m_user->remove(kShortcuts + '/' + action);
    m_writeSoon.start();
    emit shortcutChanged(action);
}

bool Preferences::waitsForStart(const QString& key) const
{
    const auto began = m_atStart.find(key);
    return began != m_atStart.end() && *began != value(key);
}

QString Preferences::file() const
{
    return m_user->fileName();
}

/// Through an object of its own, for the first mishap of a QSettings stays its status for ever. What is not written yet is shared between
/// all objects of a file.
void Preferences::write()
{
    QSettings attempt(m_user->fileName(), QSettings::IniFormat);
    attempt.sync();
    const bool writable = attempt.isWritable() && attempt.status() == QSettings::NoError;
    if (std::exchange(m_writable, writable) != writable) {
        emit writableChanged(writable);
    }
}

} // namespace ca
