// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The look as values: colours, sizes and fonts by name, in a dark and a light edition, switched live.
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>

namespace ca {

struct Tokens {
    QColor bg, surface, surface2, line, text, muted, faint, accent, accentInk, ok, warn, bad, hard, easy, medium, editor, selection;
    QColor keyword, function, string, comment, number; // of source code
    bool dark = true;
};

class Theme : public QObject {
    Q_OBJECT

public:
    enum class Choice { Dark, Light, System };

    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] Choice choice() const { return m_choice; }
    /// Palette and style sheet of the whole application follow, then changed().
    void choose(Choice choice);

    [[nodiscard]] QFont textFont() const;  // Inter
    [[nodiscard]] QFont codeFont() const;  // fixed pitch, without ligatures
    [[nodiscard]] QFont mathFont() const;  // for formulas
    /// An icon of ours by its name, drawn in the colours of whatever theme is on when it is painted.
    [[nodiscard]] QIcon icon(const QString& name) const;
    [[nodiscard]] QColor colourOfDifficulty(const QString& difficulty) const;

signals:
    void changed();

private:
    Tokens m_tokens;
    Choice m_choice = Choice::Dark;
};

} // namespace ca
