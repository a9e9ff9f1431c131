// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/preferred_editor.h"

#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"

namespace ca {

namespace {

constexpr int kPlainSize = 10; // points of code that is not zoomed

EditorPreferences wantedIn(const Preferences& preferences)
{
    EditorPreferences wanted;
    wanted.zoom = preferences.number(key::kCodeSize) - kPlainSize;
    wanted.ruler = preferences.number(key::kRuler);
    wanted.indentation = preferences.text(key::kTabWidth).toInt(); // "auto" is 0
    wanted.whitespace = preferences.isOn(key::kWhitespace);
    wanted.wrap = preferences.isOn(key::kWrap);
    wanted.autoClose = preferences.isOn(key::kAutoClose);
    wanted.completion = preferences.isOn(key::kCompletion);
    return wanted;
}

void obey(EditorPanel& panel, const Preferences& preferences)
{
    const EditorPreferences wanted = wantedIn(preferences);
    if (panel.preferences() != wanted) {
        panel.setPreferences(wanted);
    }
}

/// What the panel's commands change; the rest is set on the page of settings only.
void keep(const EditorPreferences& chosen, Preferences& preferences)
{
    preferences.set(key::kCodeSize, kPlainSize + chosen.zoom);
    preferences.set(key::kRuler, chosen.ruler);
    preferences.set(key::kWhitespace, chosen.whitespace);
    preferences.set(key::kWrap, chosen.wrap);
}

} // namespace

void follow(EditorPanel& panel, Preferences& preferences)
{
    QObject::connect(&preferences, &Preferences::changed, &panel, [&panel, &preferences] { obey(panel, preferences); });
    QObject::connect(&panel, &EditorPanel::preferencesChanged, &preferences, [&panel, &preferences] {
        const EditorPreferences chosen = panel.preferences(); // a copy: each one kept is heard above
        keep(chosen, preferences);
        obey(panel, preferences); // again where something is locked
    });
    obey(panel, preferences);
}

} // namespace ca
