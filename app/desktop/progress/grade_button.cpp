// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/grade_button.h"

#include <QPainter>

namespace ca::progress {

namespace {

constexpr int kSide = 12;
constexpr int kAbove = 8;
constexpr double kRadius = 8;

} // namespace

GradeButton::GradeButton(const Theme& theme, const Look& look, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_look(look)
{
    setText(look.word);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setInterval({});
}

void GradeButton::setInterval(const QString& words)
{
    m_interval = words;
    setAccessibleName(words.isEmpty() ? m_look.word : tr("%1, comes back %2").arg(m_look.word, words));
    setToolTip(tr("%1: %2 (%3)").arg(m_look.word, m_look.meaning, m_look.key));
    updateGeometry();
    update();
}

QFont GradeButton::wordFont() const
{
    QFont font = m_theme.textFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize GradeButton::sizeHint() const
{
    const QFontMetrics word(wordFont());
    const QFontMetrics small(m_theme.smallFont());
    const int key = small.horizontalAdvance(m_look.key) + 10;
    return {std::max(word.horizontalAdvance(m_look.word) + key, small.horizontalAdvance(m_interval)) + 2 * kSide,
            word.height() + small.height() + 2 + 2 * kAbove};
}

void GradeButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? tokens.accent : underMouse() ? tokens.*m_look.colour : tokens.line);
    painter.setBrush(isDown() ? tokens.selection : underMouse() ? tokens.hover : tokens.surface2);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    const QRect inner = rect().adjusted(kSide, kAbove, -kSide, -kAbove);
    painter.setFont(wordFont());
    painter.setPen(tokens.*m_look.colour);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, m_look.word);
    painter.setFont(m_theme.smallFont());
    painter.setPen(tokens.faint);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignTop, m_look.key);
    painter.setPen(tokens.muted);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, m_interval);
}

} // namespace ca::progress
