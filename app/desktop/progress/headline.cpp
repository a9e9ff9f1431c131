// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/headline.h"

#include <QPainter>

namespace ca::progress {

namespace {

constexpr int kSide = 16;
constexpr int kAbove = 14;
constexpr int kBetween = 2;
constexpr double kRadius = 10;

} // namespace

Headline::Headline(const Theme& theme, Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(kind == Kind::Pressed ? Qt::TabFocus : Qt::NoFocus);
    if (kind == Kind::Pressed) {
        setCursor(Qt::PointingHandCursor);
    }
}

void Headline::setText(const HeadlineText& text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    const QString whole = QStringList({text.figure, text.beside, text.caption}).join(' ').simplified();
    setAccessibleName(whole);
    setToolTip(whole);
    update();
}

void Headline::setColour(QColor Tokens::*colour)
{
    m_colour = colour;
    update();
}

QFont Headline::figureFont() const
{
    QFont font = m_theme.headingFont();
    font.setPointSizeF(m_theme.textFont().pointSizeF() * 2);
    font.setWeight(QFont::Bold);
    return font;
}

QFont Headline::besideFont() const
{
    QFont font = m_theme.textFont();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize Headline::sizeHint() const
{
    const int figure = QFontMetrics(figureFont()).horizontalAdvance(m_text.figure)
        + QFontMetrics(besideFont()).horizontalAdvance(' ' + m_text.beside);
    const QFontMetrics caption(m_theme.textFont());
    const int height = QFontMetrics(figureFont()).height() + kBetween + caption.height();
    return {std::max(figure, caption.horizontalAdvance(m_text.caption)) + 2 * kSide, height + 2 * kAbove};
}

QSize Headline::minimumSizeHint() const
{
    return {QFontMetrics(figureFont()).averageCharWidth() * 6 + 2 * kSide, sizeHint().height()};
}

void Headline::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool raised = m_kind == Kind::Pressed && (underMouse() || isDown());
    painter.setPen(m_kind == Kind::Pressed && hasFocus() ? tokens.accent : tokens.line);
    painter.setBrush(raised ? tokens.hover : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);

    const QRect inner = rect().adjusted(kSide, kAbove, -kSide, -kAbove);
    const QFontMetrics metrics(figureFont());
    const int base = inner.top() + metrics.ascent();
    painter.setFont(figureFont());
    painter.setPen(tokens.*m_colour);
    const QString figure = metrics.elidedText(m_text.figure, Qt::ElideRight, inner.width());
    painter.drawText(inner.left(), base, figure);
    painter.setFont(besideFont());
    painter.setPen(tokens.muted);
    painter.drawText(inner.left() + metrics.horizontalAdvance(figure + ' '), base, m_text.beside);
    painter.setFont(m_theme.textFont());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(m_theme.textFont()).elidedText(m_text.caption, Qt::ElideRight, inner.width()));
}

} // namespace ca::progress
