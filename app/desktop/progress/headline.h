// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// One figure, large, and what it says; it may lead somewhere.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QAbstractButton>

namespace ca::progress {

struct HeadlineText {
    QString figure;  // "18"
    QString beside;  // "/ 64", in a quieter voice
    QString caption; // "problems solved"

    bool operator==(const HeadlineText&) const = default;
};

class Headline : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { Said, Pressed };

    Headline(const Theme& theme, Kind kind, QWidget* parent = nullptr);

    void setText(const HeadlineText& text);
    [[nodiscard]] const HeadlineText& shownText() const { return m_text; }
    /// Of the figure; the ordinary one without.
    void setColour(QColor Tokens::*colour);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    [[nodiscard]] QFont besideFont() const;

    const Theme& m_theme;
    Kind m_kind;
    HeadlineText m_text;
    QColor Tokens::*m_colour = &Tokens::text;
};

} // namespace ca::progress
