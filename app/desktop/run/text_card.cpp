// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/text_card.h"

#include "app/desktop/widgets/elided_label.h"
#include "app/desktop/widgets/icon_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ca::runs {

TextCard::TextCard(const Theme& theme, const QString& caption, QWidget* parent)
    : QFrame(parent)
    , m_caption(caption)
    , m_title(new ElidedLabel(caption, this))
    , m_note(new ElidedLabel({}, this))
    , m_empty(new QLabel(this))
    , m_all(new QPushButton(tr("Open all"), this))
    , m_view(new OutputView(theme, caption, this))
{
    setLook(this, "card");
    setLook(m_title, "small");
    setLook(m_note, "small");
    setLook(m_empty, "muted");
    setLook(m_all, "link");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_all->setToolTip(tr("Show the whole text in a window of its own"));
    auto* copyButton = new IconButton(theme, QStringLiteral("copy"), tr("Copy: %1").arg(caption), this);
    copyButton->setIconSize({14, 14});
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addWidget(m_all);
    head->addWidget(copyButton);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 5, 6, 8);
    all->setSpacing(2);
    all->addLayout(head);
    all->addWidget(m_empty, 1);
    all->addWidget(m_view, 1);
    setMinimumWidth(108);
    connect(copyButton, &QAbstractButton::clicked, this, &TextCard::copy);
    connect(m_all, &QAbstractButton::clicked, this, [this] { emit openAllRequested(m_caption, m_whole); });
    setContent({}, {});
}

void TextCard::setContent(const CardText& text, const QString& whenEmpty)
{
    m_whole = text.whole;
    const bool empty = text.shown.text.isEmpty();
    m_empty->setText(whenEmpty);
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
    m_all->setVisible(text.shown.clipped);
    m_view->showText(text.shown.text);
    setNote({});
}

void TextCard::setCaption(const QString& caption)
{
    m_caption = caption;
    m_title->setFullText(caption);
    m_view->setAccessibleName(caption);
}

void TextCard::setNote(const QString& note)
{
    m_note->setFullText(note);
}

void TextCard::copy()
{
    if (m_whole) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(*m_whole));
        emit copied();
    }
}

} // namespace ca::runs
