// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/problem_delegate.h"

#include "app/desktop/browser/problem_list_model.h"
#include "app/desktop/browser/signs.h"
#include "app/desktop/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace ca {

namespace {

constexpr int kMargin = 12;
constexpr int kSign = 18;
constexpr int kGap = 8;
constexpr int kStar = 12;
constexpr int kAccentBar = 2;

const ProblemRow& rowAt(const QModelIndex& index)
{
    return *index.data(ProblemListModel::RowRole).value<const ProblemRow*>();
}

QColor colourOf(Difficulty difficulty, const Tokens& tokens)
{
    return difficulty == Difficulty::Easy ? tokens.easy : difficulty == Difficulty::Medium ? tokens.medium : tokens.hard;
}

} // namespace

ProblemDelegate::ProblemDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont ProblemDelegate::titleFont() const
{
    QFont font = m_theme.textFont();
    font.setWeight(QFont::Medium);
    return font;
}

QFont ProblemDelegate::wordFont() const
{
    QFont font = m_theme.smallFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, QFontMetrics(titleFont()).height() + QFontMetrics(m_theme.smallFont()).height() + 16};
}

int ProblemDelegate::sideWidth(const ProblemRow& row) const
{
    const QFontMetrics words(wordFont());
    if (row.broken()) {
        return words.horizontalAdvance(tr("Broken"));
    }
    const QFontMetrics small(m_theme.smallFont());
    const QString second = row.standing.due ? tr("due") : row.standing.best ? shortTime(*row.standing.best) : QString();
    return std::max(words.horizontalAdvance(wordFor(row.difficulty)), small.horizontalAdvance(second));
}

QRect ProblemDelegate::starBox(const QRect& row, const QModelIndex& index) const
{
    const ProblemRow& problem = rowAt(index);
    if (problem.broken()) {
        return {};
    }
    const int middle = row.top() + 8 + QFontMetrics(titleFont()).height() / 2;
    const int right = row.right() + 1 - kMargin - QFontMetrics(wordFont()).horizontalAdvance(wordFor(problem.difficulty)) - 6;
    return {right - kStar, middle - kStar / 2, kStar, kStar};
}

void ProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ProblemRow& row = rowAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const QRect inner = option.rect.adjusted(kMargin, 8, -kMargin, -8);
    const QRectF sign(inner.left(), option.rect.top(), kSign, option.rect.height());
    row.broken() ? paintBroken(*painter, sign, m_theme.tokens()) : paintState(*painter, sign, row.standing.state, m_theme.tokens());
    paintSide(*painter, inner, row);
    paintFavourite(*painter, option, index);
    paintTitle(*painter, inner.adjusted(kSign + kGap, 0, -sideWidth(row) - kGap, 0), row);
    painter->restore();
}

void ProblemDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, selected ? tokens.selection : tokens.hover);
    }
    if (selected) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(kAccentBar, option.rect.height())), tokens.accent);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && !selected) {
        painter.setPen(tokens.accent);
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void ProblemDelegate::paintTitle(QPainter& painter, const QRect& box, const ProblemRow& row) const
{
    const Tokens& tokens = m_theme.tokens();
    const QFontMetrics title(titleFont());
    const QFontMetrics small(m_theme.smallFont());
    const int star = row.standing.favourite ? kStar + kGap : 0;
    painter.setFont(titleFont());
    painter.setPen(row.broken() ? tokens.muted : tokens.text);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, title.elidedText(row.title, Qt::ElideRight, box.width() - star));
    painter.setFont(m_theme.smallFont());
    painter.setPen(row.broken() ? tokens.bad : tokens.faint);
    const QString below = row.broken() ? row.mistake.section('\n', 0, 0) : row.tagLine;
    painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, small.elidedText(below, Qt::ElideRight, box.width()));
}

void ProblemDelegate::paintSide(QPainter& painter, const QRect& box, const ProblemRow& row) const
{
    const Tokens& tokens = m_theme.tokens();
    painter.setFont(wordFont());
    if (row.broken()) {
        painter.setPen(tokens.bad);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, tr("Broken"));
        return;
    }
    const bool oneLine = !row.standing.due && !row.standing.best;
    painter.setPen(colourOf(row.difficulty, tokens));
    painter.drawText(box.adjusted(0, 1, 0, 0), Qt::AlignRight | Qt::AlignTop, wordFor(row.difficulty));
    if (!oneLine) {
        painter.setFont(m_theme.smallFont());
        painter.setPen(row.standing.due ? tokens.warn : tokens.faint);
        painter.drawText(box, Qt::AlignRight | Qt::AlignBottom, row.standing.due ? tr("due") : shortTime(*row.standing.best));
    }
}

void ProblemDelegate::paintFavourite(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ProblemRow& row = rowAt(index);
    const bool offered = option.state.testFlag(QStyle::State_MouseOver) && !row.broken();
    if (row.standing.favourite || offered) {
        const Tokens& tokens = m_theme.tokens();
        paintStar(painter, starBox(option.rect, index), row.standing.favourite, row.standing.favourite ? tokens.warn : tokens.faint);
    }
}

} // namespace ca
