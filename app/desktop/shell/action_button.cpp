// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/action_button.h"

#include "app/desktop/widgets/icon_button.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace ca {

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 6;
constexpr int kSide = 12;

QFont wordsFont(const Theme& theme)
{
    QFont font = theme.textFont();
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

ActionButton::ActionButton(const Theme& theme, QAction* action, const char* look, QWidget* parent)
    : QPushButton(parent), m_theme(theme), m_action(action)
{
    setLook(this, look);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    setText(m_action->text());
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setAccessibleName(m_action->text());
    setToolTip(nameWithKey(m_action->text(), m_action->shortcut()));
    m_keys = nameOfKeys(m_action->shortcut());
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics words(wordsFont(m_theme));
    const int keys = m_keys.isEmpty() ? 0 : kGap + QFontMetrics(m_theme.smallFont()).horizontalAdvance(m_keys);
    return {2 * kSide + kIcon + kGap + words.horizontalAdvance(text()) + keys, words.height() + 14};
}

void ActionButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Tokens& tokens = m_theme.tokens();
    const QByteArray look = property("look").toByteArray();
    QColor Tokens::*const ink = look == "primary" ? &Tokens::accentInk : look == "danger" ? &Tokens::bad : &Tokens::text;
    QRect rest = rect().adjusted(kSide, 0, -kSide, 0);
    const QIcon tinted = m_theme.icon(m_action->icon().name(), ink);
    tinted.paint(&painter, QRect(rest.left(), (height() - kIcon) / 2, kIcon, kIcon), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    rest.setLeft(rest.left() + kIcon + kGap);
    QColor colour = isEnabled() ? tokens.*ink : tokens.faint;
    painter.setPen(colour);
    painter.setFont(wordsFont(m_theme));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, text());
    colour.setAlphaF(0.8F);
    painter.setPen(colour);
    painter.setFont(m_theme.smallFont());
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, m_keys);
}

} // namespace ca
