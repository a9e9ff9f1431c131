// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What happens beside the letter when one is typed: brackets close, quotes are overtyped, lines indent themselves.
#pragma once

#include "app/desktop/editor/language_habits.h"
#include "app/desktop/editor/scintilla.h"

class QKeyEvent;

namespace ca {

/// The indentation of a line that follows `line`, in levels more (or less) than that has.
[[nodiscard]] int levelsAfter(const LanguageHabits& habits, const QString& line);
/// Whether this line, as far as it is typed, stands one level less deep than the block before it.
[[nodiscard]] bool closesBlock(const LanguageHabits& habits, const QString& line);

class Typing {
public:
    explicit Typing(Sci& sci) : m_sci(sci) {}

    void setHabits(const LanguageHabits& habits) { m_habits = &habits; }
    void setAutoClose(bool on) { m_autoClose = on; }

    /// True when the key was dealt with and must go no further.
    [[nodiscard]] bool handle(const QKeyEvent& key);
    /// After a letter has been inserted.
    void typed(int letter);

private:
    [[nodiscard]] bool newLine();
    [[nodiscard]] bool eraseBetween();
    bool leavesList(const QKeyEvent& key);
    [[nodiscard]] bool overtype(char letter);
    [[nodiscard]] bool surround(char open, char close);
    [[nodiscard]] bool closePair(char open, char close);
    [[nodiscard]] bool closeQuote(char quote);
    [[nodiscard]] bool inText(long position) const;
    [[nodiscard]] bool inString(long position) const;
    void dedent();

    Sci& m_sci;
    const LanguageHabits* m_habits = &habitsOf({});
    bool m_autoClose = true;
};

} // namespace ca
