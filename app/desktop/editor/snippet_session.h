// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The places of a snippet while they are being filled in: Tab goes to the next, equal ones are typed together.
#pragma once

#include "app/desktop/editor/scintilla.h"
#include "app/desktop/editor/snippets.h"
#include "app/desktop/widgets/theme.h"

#include <QObject>

#include <vector>

namespace ca {

class SnippetSession final : public QObject {
    Q_OBJECT

public:
    explicit SnippetSession(Sci& sci);

    void applyTheme(const Tokens& tokens);

    [[nodiscard]] bool active() const { return !m_stops.empty(); }
    /// In place of the bytes; then the first place is selected.
    void insert(Span replaced, const QString& body);
    /// To the next (1) or previous (-1) place; the session ends at $0.
    void step(int direction);
    void end();

private:
    struct Stop {
        int number = 0;
        Span span;
    };
    void choose(int number);
    void noteChange(int position, int kind, int length);
    void endWhenLeft();
    void show();

    Sci& m_sci;
    std::vector<Stop> m_stops;
    int m_current = 0;
    int m_last = 0; // the highest number
};

} // namespace ca
