// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/row_text.h"

#include "app/desktop/widgets/theme.h"

#include <QLabel>

namespace ca {

QLabel* wrapped(const QString& text, const char* look, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

RowText::RowText(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_sentence(wrapped(sentence, "small", this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addWidget(wrapped(title, "plain", this));
    m_column->addWidget(m_sentence);
    setSentence(sentence);
}

void RowText::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

} // namespace ca
