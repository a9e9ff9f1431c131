// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ca {

namespace {

QLabel* centred(const char* look, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

EmptyState::EmptyState(const Theme& theme, const EmptyStateText& text, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_title(centred("heading", this)), m_sentence(centred("muted", this)),
      m_button(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    m_icon->setAlignment(Qt::AlignCenter);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(6);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::pressed);
    connect(&theme, &Theme::changed, this, &EmptyState::showIcon);
    setText(text);
}

void EmptyState::setText(const EmptyStateText& text)
{
    m_iconName = text.icon;
    m_title->setText(text.title);
    m_sentence->setText(text.sentence);
    m_button->setText(text.button);
    m_button->setAccessibleName(text.button);
    m_button->setToolTip(text.sentence);
    m_sentence->setVisible(!text.sentence.isEmpty());
    m_button->setVisible(!text.button.isEmpty());
    showIcon();
    fit();
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::fit()
{
    constexpr int kLines = 12; // of text: room for two of a title, three of a sentence, a button, and the air around
    m_icon->setVisible(!m_iconName.isEmpty() && height() >= kLines * fontMetrics().lineSpacing());
}

void EmptyState::showIcon()
{
    if (!m_iconName.isEmpty()) {
        m_icon->setPixmap(m_theme.icon(m_iconName, &Tokens::faint).pixmap(QSize(32, 32), devicePixelRatioF()));
    }
}

} // namespace ca
