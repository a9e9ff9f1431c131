// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/review_delegate.h"

#include "app/desktop/progress/review_list_model.h"
#include "app/desktop/progress/words.h"

#include <QPainter>

namespace ca::progress {

namespace {

constexpr int kSide = 16;
constexpr int kAbove = 9;
constexpr int kBetween = 2;

} // namespace

ReviewDelegate::ReviewDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont ReviewDelegate::titleFont() const
{
    QFont font = m_theme.textFont();
    font.setWeight(QFont::Medium);
    return font;
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, QFontMetrics(titleFont()).height() + QFontMetrics(m_theme.smallFont()).height() + kBetween + 2 * kAbove};
}

void ReviewDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, selected ? tokens.selection : tokens.hover);
    }
    if (selected) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), tokens.accent);
    }
}

void ReviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QString difficulty = index.data(ReviewListModel::DifficultyRole).toString();
    const QRect inner = option.rect.adjusted(kSide, kAbove, -kSide, -kAbove);
    painter->save();
    paintGround(*painter, option);

    QFont bold = m_theme.smallFont();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(m_theme.colourOfDifficulty(difficulty));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, wordForDifficulty(difficulty));
    const int beside = QFontMetrics(bold).horizontalAdvance(wordForDifficulty(difficulty)) + 12;

    painter->setFont(titleFont());
    painter->setPen(tokens.text);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(titleFont()).elidedText(index.data().toString(), Qt::ElideRight, inner.width() - beside));

    const QFontMetrics small(m_theme.smallFont());
    const QString due = index.data(ReviewListModel::DueRole).toString();
    const QString last = index.data(ReviewListModel::LastRole).toString();
    painter->setFont(m_theme.smallFont());
    painter->setPen(index.data(ReviewListModel::LateRole).toBool() ? tokens.warn : tokens.muted);
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom, due);
    painter->setPen(tokens.faint);
    const QRect rest = inner.adjusted(small.horizontalAdvance(due), 0, 0, 0);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignBottom,
                      last.isEmpty() ? QString() : small.elidedText(" · " + last, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace ca::progress
