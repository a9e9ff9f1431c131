// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What a compiler said, under the lines it said it about; gone as soon as such a line is edited.
#pragma once

#include "app/desktop/editor/scintilla.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/diagnostics.h"

#include <QObject>

#include <set>
#include <vector>

namespace ca {

class DiagnosticMarks final : public QObject {
    Q_OBJECT

public:
    explicit DiagnosticMarks(Sci& sci);

    void show(const std::vector<Diagnostic>& diagnostics);
    void applyTheme(const Tokens& tokens);
    /// The line of the next (1) or previous (-1) one from here, around the end; -1: there is none.
    [[nodiscard]] long next(long line, int direction) const;

private:
    void clear();
    void mark(const Diagnostic& diagnostic);
    void annotate(long line, const std::vector<const Diagnostic*>& about);
    void noteChange(int position, int kind, int linesAdded);
    void forgetEdited();
    [[nodiscard]] Span spanOf(const Diagnostic& diagnostic) const;

    Sci& m_sci;
    int m_styles;          // the first of three
    std::set<long> m_edited;
    bool m_any = false;
};

} // namespace ca
