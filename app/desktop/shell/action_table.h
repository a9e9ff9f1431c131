// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Every command of the window, declared once.
#pragma once

#include <vector>

namespace ca {

struct ActionSpec {
    enum class Kind { Plain, Switch };

    const char* id;    // "run.submit"; what comes before the point is its group
    const char* text;  // to be translated in the context "Actions"
    const char* icon;  // of resources/icons; empty: none
    const char* keys;  // "Ctrl+R"; empty: none; two are separated by "; "
    Kind kind = Kind::Plain;
    bool needsProblem = false; // disabled while none is open
};

[[nodiscard]] const std::vector<ActionSpec>& actionTable();

struct ActionGroup {
    const char* id;
    const char* title; // to be translated in the context "Actions"
};

/// In the order of the menu.
[[nodiscard]] const std::vector<ActionGroup>& actionGroups();

} // namespace ca
