// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Every action by its name: type a few letters of it, see its key, start it.
#pragma once

#include "app/desktop/widgets/list_popup.h"

namespace ca {

class Actions;

class CommandPalette : public ListPopup {
    Q_OBJECT

public:
    CommandPalette(const Theme& theme, const Actions& actions, QWidget* over);

    /// With the actions as they are now.
    void ask();

private:
    const Actions& m_actions;
};

} // namespace ca
