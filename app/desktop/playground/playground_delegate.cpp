// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/playground/playground_delegate.h"

#include "app/desktop/playground/playground_files.h"

#include <QLineEdit>
#include <QPainter>
#include <QTimer>

namespace ca {

namespace {

constexpr int kSide = 14;
constexpr int kPadding = 8;
constexpr int kStripe = 2; // beside the chosen one

} // namespace

void PlaygroundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    if (chosen || (option.state & QStyle::State_MouseOver) != 0) {
        painter->fillRect(option.rect, chosen ? tokens.selection : tokens.hover);
    }
    if (chosen) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), kStripe, option.rect.height()), tokens.accent);
    }
    const QRect inside = option.rect.adjusted(kSide, kPadding, -kSide, -kPadding);
    const QFontMetrics words(m_theme.textFont());
    const QFontMetrics quiet(m_theme.smallFont());
    painter->setFont(m_theme.textFont());
    painter->setPen(tokens.text);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop, words.elidedText(index.data().toString(), Qt::ElideMiddle, inside.width()));
    painter->setFont(m_theme.smallFont());
    painter->setPen(tokens.muted);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                      quiet.elidedText(index.data(PlaygroundFiles::LanguageRole).toString(), Qt::ElideRight, inside.width()));
}

QSize PlaygroundDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {120, QFontMetrics(m_theme.textFont()).height() + QFontMetrics(m_theme.smallFont()).height() + 2 * kPadding + 2};
}

QWidget* PlaygroundDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(tr("Name of the file"));
    field->setMaxLength(80);
    return field;
}

/// The stem is selected, for the ending mostly stays.
void PlaygroundDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = qobject_cast<QLineEdit*>(editor);
    const QString name = index.data(Qt::EditRole).toString();
    field->setText(name);
    QTimer::singleShot(0, field, [field, name] { field->setSelection(0, static_cast<int>(name.lastIndexOf(QLatin1Char('.')))); });
}

void PlaygroundDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    const int height = editor->sizeHint().height();
    editor->setGeometry(option.rect.left() + 6, option.rect.center().y() - height / 2, option.rect.width() - 12, height);
}

} // namespace ca
