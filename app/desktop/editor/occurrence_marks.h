// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The word under the caret, wherever else it stands on the screen.
#pragma once

#include "app/desktop/editor/scintilla.h"
#include "app/desktop/widgets/theme.h"

#include <QObject>
#include <QTimer>

namespace ca {

class OccurrenceMarks final : public QObject {
    Q_OBJECT

public:
    explicit OccurrenceMarks(Sci& sci);

    void applyTheme(const Tokens& tokens);

private:
    void refresh();
    void clear();

    Sci& m_sci;
    QTimer m_pause; // moving through a word should not flicker
    Span m_marked;
};

} // namespace ca
