// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/popup_item_delegate.h"

#include "app/desktop/widgets/key_hint.h"
#include "app/desktop/widgets/pill.h"
#include "app/desktop/widgets/popup_list_model.h"

#include <QPainter>

#include <algorithm>

namespace ca {

namespace {

constexpr int kMargin = 12;
constexpr int kIcon = 18;
constexpr int kGap = 10;

} // namespace

int paintMatched(QPainter& painter, const QRect& rect, const QString& text, const std::vector<int>& positions, const QColor& ink,
                 const Theme& theme)
{
    const QFont plain = theme.textFont();
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    int left = rect.left();
    for (int from = 0; from < text.size() && left < rect.right();) {
        const auto isFound = [&](int at) { return std::binary_search(positions.begin(), positions.end(), at); };
        const bool found = isFound(from);
        int to = from + 1;
        while (to < text.size() && isFound(to) == found) {
            ++to;
        }
        const QFont& font = found ? bold : plain;
        const QRect rest(left, rect.top(), rect.right() + 1 - left, rect.height());
        const QString piece = QFontMetrics(font).elidedText(text.mid(from, to - from), Qt::ElideRight, rest.width());
        painter.setFont(font);
        painter.setPen(found ? theme.tokens().accent : ink);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, piece);
        left += QFontMetrics(font).horizontalAdvance(piece);
        from = to;
    }
    return left - rect.left();
}

QSize PopupItemDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {100, QFontMetrics(m_theme.textFont()).height() + 16};
}

void PopupItemDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? tokens.selection : tokens.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 0.5, -4, -0.5), 6, 6);
    }
    QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        icon.paint(painter, QRect(rect.left(), rect.center().y() - kIcon / 2 + 1, kIcon, kIcon), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + kIcon + kGap);
    }
    const int right = paintRight(*painter, rect, index);
    paintWords(*painter, rect.adjusted(0, 0, -right, 0), index, enabled);
    painter->restore();
}

int PopupItemDelegate::paintRight(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const auto keys = index.data(PopupListModel::KeysRole).value<QKeySequence>();
    if (!keys.isEmpty()) {
        return paintKeys(painter, rect, keys, m_theme) + kGap;
    }
    const QString badge = index.data(PopupListModel::BadgeRole).toString();
    if (badge.isEmpty()) {
        return 0;
    }
    const auto colour = index.data(PopupListModel::BadgeColourRole).value<QColor>();
    QFont font = m_theme.smallFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colour.isValid() ? colour : m_theme.tokens().muted);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, badge);
    return QFontMetrics(font).horizontalAdvance(badge) + kGap;
}

void PopupItemDelegate::paintWords(QPainter& painter, const QRect& rect, const QModelIndex& index, bool enabled) const
{
    const QString title = index.data(Qt::DisplayRole).toString();
    const auto positions = index.data(PopupListModel::PositionsRole).value<std::vector<int>>();
    const QColor ink = enabled ? m_theme.tokens().text : m_theme.tokens().faint;
    const int width = paintMatched(painter, rect, title, positions, ink, m_theme);
    const QString detail = index.data(PopupListModel::DetailRole).toString();
    const QRect rest = rect.adjusted(width + kGap, 1, 0, 1);
    if (!detail.isEmpty() && rest.width() > 40) {
        painter.setFont(m_theme.smallFont());
        painter.setPen(m_theme.tokens().faint);
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(detail, Qt::ElideRight, rest.width()));
    }
}

} // namespace ca
