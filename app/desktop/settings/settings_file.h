// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Settings and shortcuts as a file, to take them to another machine. Pure.
//
// {"format": "codearena-settings", "version": 1, "settings": {"look/theme": "dark"}, "shortcuts": {"run.submit": "F5"}}
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace ca {

class Preferences;

/// All of the table but what is locked, and the user's own shortcuts.
[[nodiscard]] QByteArray settingsAsFile(const Preferences& preferences);

struct SettingsImport {
    struct Refusal {
        enum class Why { Unknown, Unfitting, Adjusted, Locked };
        QString key;
        Why why = Why::Unknown;

        bool operator==(const Refusal&) const = default;
    };

    QString mistake; // why nothing could be read; empty: it could
    int taken = 0;   // settings and shortcuts
    std::vector<Refusal> refused;
};

/// Takes what is known and fits. Shortcuts are taken for the commands that are named.
[[nodiscard]] SettingsImport takeSettings(Preferences& preferences, const QByteArray& file, const QStringList& commands);

/// What became of it, for the user: one sentence, and a line for each that was not taken as it was, but not for hundreds.
[[nodiscard]] QString toldOf(const SettingsImport& import);

} // namespace ca
