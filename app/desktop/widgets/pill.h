// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Small rounded things with a word in them: a Pill says something, a Chip is chosen.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QAbstractButton>
#include <QWidget>

namespace ca {

/// For delegates, which have no widget to show.
struct PillLook {
    QString text;
    QColor ink;
    QColor ground;   // invalid: none
    QColor border;   // invalid: none
    qreal radius = 4;
};
[[nodiscard]] QSize pillSize(const QString& text, const QFont& font);
void paintPill(QPainter& painter, const QRectF& rect, const PillLook& look, const QFont& font);

class Pill : public QWidget {
    Q_OBJECT

public:
    Pill(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setColour(QColor Tokens::*ink);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
    QColor Tokens::*m_ink = &Tokens::muted;
};

class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace ca
