// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/settings_file.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequence>

namespace ca {

namespace {

using Why = SettingsImport::Refusal::Why;

constexpr const char* kFormat = "codearena-settings";
constexpr std::size_t kLines = 8;

class Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

/// A value of another JSON type than the setting's is refused, where an INI file has only text.
bool isOfKind(const Setting& setting, const QJsonValue& value)
{
    switch (setting.kind) {
    case Setting::Kind::Switch:
        return value.isBool();
    case Setting::Kind::Number:
        return value.isDouble();
    case Setting::Kind::Folders:
        return value.isArray();
    case Setting::Kind::Text:
    case Setting::Kind::Choice:
    case Setting::Kind::Offered:
        break;
    }
    return value.isString();
}

class Taking {
public:
    Taking(Preferences& preferences, SettingsImport& import) : m_preferences(preferences), m_import(import) {}

    void setting(const QString& key, const QJsonValue& value)
    {
        const Setting* known = findSetting(key);
        if (known == nullptr) {
            return refuse(key, Why::Unknown);
        }
        if (m_preferences.isLocked(key)) {
            return refuse(key, Why::Locked);
        }
        const QVariant fits = isOfKind(*known, value) ? fitting(*known, value.toVariant()) : QVariant();
        if (!fits.isValid()) {
            return refuse(key, Why::Unfitting);
        }
        if (known->kind == Setting::Kind::Number && fits.toInt() != value.toInt(fits.toInt() - 1)) {
            refuse(key, Why::Adjusted);
        }
        m_preferences.set(key, fits);
        ++m_import.taken;
    }

    void shortcut(const QString& command, const QJsonValue& value, const QStringList& commands)
    {
        if (!commands.contains(command)) {
            return refuse(command, Why::Unknown);
        }
        const QString keys = value.toString();
        const QKeySequence sequence = QKeySequence::fromString(keys, QKeySequence::PortableText);
        if (!value.isString() || (!keys.isEmpty() && sequence.toString().isEmpty())) {
            return refuse(command, Why::Unfitting);
        }
        m_preferences.setShortcut(command, keys);
        ++m_import.taken;
    }

private:
    void refuse(const QString& key, Why why) { m_import.refused.push_back({key, why}); }

    Preferences& m_preferences;
    SettingsImport& m_import;
};

QString lineFor(const SettingsImport::Refusal& refusal)
{
    switch (refusal.why) {
    case Why::Unknown:
        return Words::tr("%1: not known here").arg(refusal.key);
    case Why::Unfitting:
        return Words::tr("%1: its value does not fit").arg(refusal.key);
    case Why::Adjusted:
        return Words::tr("%1: brought within its limits").arg(refusal.key);
    case Why::Locked:
        break;
    }
    return Words::tr("%1: locked on this machine").arg(refusal.key);
}

} // namespace

QByteArray settingsAsFile(const Preferences& preferences)
{
    QJsonObject settings;
    for (const Setting& setting : settingsTable()) {
        if (!preferences.isLocked(setting.key)) {
            settings[setting.key] = QJsonValue::fromVariant(preferences.value(setting.key));
        }
    }
    QJsonObject shortcuts;
    const auto own = preferences.shortcuts();
    for (auto one = own.begin(); one != own.end(); ++one) {
        shortcuts[one.key()] = one.value();
    }
    return QJsonDocument(QJsonObject{{"format", kFormat}, {"version", 1}, {"settings", settings}, {"shortcuts", shortcuts}}).toJson();
}

SettingsImport takeSettings(Preferences& preferences, const QByteArray& file, const QStringList& commands)
{
    SettingsImport import;
    QJsonParseError error;
    const QJsonObject all = QJsonDocument::fromJson(file, &error).object();
    if (error.error != QJsonParseError::NoError) {
        import.mistake = Words::tr("It is no JSON: %1, at byte %2.").arg(error.errorString()).arg(error.offset);
        return import;
    }
    if (all["format"].toString() != kFormat) {
        import.mistake = Words::tr("It holds no settings of CodeArena.");
        return import;
    }
    Taking taking(preferences, import);
    const QJsonObject settings = all["settings"].toObject();
    for (auto one = settings.begin(); one != settings.end(); ++one) {
        taking.setting(one.key(), one.value());
    }
    const QJsonObject shortcuts = all["shortcuts"].toObject();
    for (auto one = shortcuts.begin(); one != shortcuts.end(); ++one) {
        taking.shortcut(one.key(), one.value(), commands);
    }
    return import;
}

QString toldOf(const SettingsImport& import)
{
    if (!import.mistake.isEmpty()) {
        return import.mistake;
    }
    QStringList lines{Words::tr("%n settings and shortcuts taken.", nullptr, import.taken)};
    for (std::size_t i = 0; i < import.refused.size() && i < kLines; ++i) {
        lines << lineFor(import.refused[i]);
    }
    if (import.refused.size() > kLines) {
        lines << Words::tr("and %n more", nullptr, static_cast<int>(import.refused.size() - kLines));
    }
    return lines.join('\n');
}

} // namespace ca
