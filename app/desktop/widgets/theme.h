// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The look of the whole application: colours, sizes, fonts and icons, switched live.
//
// One Theme lives as long as the QApplication. It sets Fusion, the palette and the style sheet; widgets that paint by themselves read
// tokens() when they paint and repaint by themselves when it changes, for a new palette repaints everything.
#pragma once

#include "app/desktop/widgets/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QString>

#include <memory>

class QWidget;

namespace ca {

class SystemScheme;

class Theme : public QObject {
    Q_OBJECT

public:
    enum class Choice { Dark, Light, System };

    explicit Theme(QObject* parent = nullptr, Choice choice = Choice::Dark);
    ~Theme() override;

    [[nodiscard]] const Tokens& tokens() const { return *m_tokens; }
    [[nodiscard]] Choice choice() const { return m_choice; }
    /// Palette and style sheet of the whole application follow, then changed().
    void choose(Choice choice);

    /// Of text, not of code: 1 is 13 px at 96 dpi. Between 0.7 and 2.5; changed() follows.
    void setTextScale(double scale);
    [[nodiscard]] double textScale() const { return m_scale; }
    /// Of code; empty: the one that comes with the program. changed() follows.
    void setCodeFamily(const QString& family);

    [[nodiscard]] QFont textFont() const;    // Inter
    [[nodiscard]] QFont smallFont() const;   // the same, a step smaller
    [[nodiscard]] QFont headingFont() const; // larger and half bold
    [[nodiscard]] QFont codeFont() const;    // fixed pitch, without ligatures
    [[nodiscard]] QFont mathFont() const;    // for formulas

    /// An icon of ours by its name, drawn in the colours of whatever theme is on when it is painted: muted, brighter under the pointer,
    /// in the accent when it is on.
    [[nodiscard]] QIcon icon(const QString& name) const;
    /// The same in one colour, as for a verdict.
    [[nodiscard]] QIcon icon(const QString& name, QColor Tokens::*colour) const;

    /// "easy", "medium", "hard"; muted for others.
    [[nodiscard]] QColor colourOfDifficulty(const QString& difficulty) const;

signals:
    void changed();

private:
    void apply();
    void follow(Choice choice);
    [[nodiscard]] bool wantsDark() const;

    std::shared_ptr<Tokens> m_tokens; // shared with the icons
    std::unique_ptr<SystemScheme> m_system; // while it is followed
    Choice m_choice = Choice::Dark;
    double m_scale = 1.0;
    QString m_codeFamily;
};

/// Chooses one of the style sheet's looks for a widget. Labels: "title", "heading", "section", "muted", "small", "code". Buttons: "primary",
/// "danger", "quiet", "link". Frames: "panel", "card", "line". Any widget: "bg", "surface", "surface2" as its ground.
void setLook(QWidget* widget, const char* look);

} // namespace ca
