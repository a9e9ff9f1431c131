// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/problem_delegate.h"

#include "app/desktop/browser/shown_problems.h"
#include "app/desktop/browser/signs.h"
#include "app/desktop/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>

namespace ca {

namespace {

constexpr int kMargin = 12;
constexpr int kRightMargin = 5; // before the scroll bar
constexpr int kSign = 18;
constexpr int kGap = 8;
constexpr int kStar = 12;
constexpr int kAccentBar = 2;

const ProblemRow& rowAt(const QModelIndex& index)
{
    return *index.data(ProblemListModel::RowRole).value<const ProblemRow*>();
}

/// Without the margins, and with room for the scroll bar also while there is none: words do not move when it comes.
QRect innerBox(const QRect& row, const QWidget* widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    const int right = view == nullptr ? row.width() : view->width() - view->verticalScrollBar()->sizeHint().width();
    return {row.left() + kMargin, row.top() + 8, right - kMargin - kRightMargin, row.height() - 16};
}

/// On the right of the second line.
QString figureOf(const ProblemRow& row)
{
    return row.standing.due ? ProblemDelegate::tr("due") : row.standing.best ? shortTime(*row.standing.best) : QString();
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

int ProblemDelegate::wordWidth(const ProblemRow& row) const
{
    return QFontMetrics(wordFont()).horizontalAdvance(row.broken() ? tr("Broken") : wordFor(row.difficulty));
}

int ProblemDelegate::figureWidth(const ProblemRow& row) const
{
    return row.broken() ? wordWidth(row) : QFontMetrics(m_theme.smallFont()).horizontalAdvance(figureOf(row));
}

QRect ProblemDelegate::starBox(const QRect& row, const QWidget* view, const QModelIndex& index) const
{
    const ProblemRow& problem = rowAt(index);
    if (problem.broken()) {
        return {};
    }
    const QRect inner = innerBox(row, view);
    const int middle = inner.top() + QFontMetrics(titleFont()).height() / 2;
    const int right = inner.right() + 1 - wordWidth(problem) - 6;
    return {right - kStar, middle - kStar / 2, kStar, kStar};
}

void ProblemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ProblemRow& row = rowAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    const QRect inner = innerBox(option.rect, option.widget);
    const QRectF sign(inner.left(), option.rect.top(), kSign, option.rect.height());
    paintSign(*painter, sign, row);
    paintSide(*painter, inner, row);
    paintFavourite(*painter, option, index);
    paintTitle(*painter, inner.adjusted(kSign + kGap, 0, 0, 0), row,
               index.data(ShownProblems::OnlyInTextRole).toBool());
    painter->restore();
}

void ProblemDelegate::paintSign(QPainter& painter, const QRectF& box, const ProblemRow& row) const
{
    const QTransform before = painter.transform();
    painter.translate(box.center());
    painter.scale(m_theme.textScale(), m_theme.textScale());
    painter.translate(-box.center());
    row.broken() ? paintBroken(painter, box, m_theme.tokens()) : paintState(painter, box, row.standing.state, m_theme.tokens());
    painter.setTransform(before);
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

void ProblemDelegate::paintTitle(QPainter& painter, const QRect& box, const ProblemRow& row, bool onlyInText) const
{
    const Tokens& tokens = m_theme.tokens();
    const QFontMetrics title(titleFont());
    const QFontMetrics small(m_theme.smallFont());
    const int beside = wordWidth(row) + kGap + (row.standing.favourite ? kStar + kGap : 0);
    painter.setFont(titleFont());
    painter.setPen(row.broken() ? tokens.muted : tokens.text);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, title.elidedText(row.title, Qt::ElideRight, box.width() - beside));
    painter.setFont(m_theme.smallFont());
    painter.setPen(row.broken() ? tokens.bad : tokens.faint);
    const QString below = row.broken() ? row.mistake.section('\n', 0, 0)
        : onlyInText               ? tr("in the statement · %1").arg(row.tagLine)
                                   : row.tagLine;
    painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, small.elidedText(below, Qt::ElideRight, box.width() - figureWidth(row) - kGap));
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
    painter.setPen(colourOf(row.difficulty, tokens));
    painter.drawText(box.adjusted(0, 1, 0, 0), Qt::AlignRight | Qt::AlignTop, wordFor(row.difficulty));
    painter.setFont(m_theme.smallFont());
    painter.setPen(row.standing.due ? tokens.warn : tokens.faint);
    painter.drawText(box, Qt::AlignRight | Qt::AlignBottom, figureOf(row));
}

void ProblemDelegate::paintFavourite(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ProblemRow& row = rowAt(index);
    const bool offered = option.state.testFlag(QStyle::State_MouseOver) && !row.broken();
    if (row.standing.favourite || offered) {
        const Tokens& tokens = m_theme.tokens();
        paintStar(painter, starBox(option.rect, option.widget, index), row.standing.favourite, row.standing.favourite ? tokens.warn : tokens.faint);
    }
}

} // namespace ca
