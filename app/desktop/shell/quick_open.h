// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Every problem by its title, tags or topic.
#pragma once

#include "app/desktop/widgets/list_popup.h"

namespace ca {

class Library;

class QuickOpen : public ListPopup {
    Q_OBJECT

public:
    /// The library outlives this popup.
    QuickOpen(const Theme& theme, const Library& library, QWidget* over);

    void ask();

private:
    void fill();

    const Theme& m_theme;
    const Library& m_library;
};

} // namespace ca
