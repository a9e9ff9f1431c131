// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/mistake_note.h"

#include "app/desktop/browser/problem_row.h"
#include "app/desktop/widgets/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ca {

MistakeNote::MistakeNote(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_reasons(new QLabel(this))
    , m_folder(new QLabel(this))
{
    setLook(m_title, "strong");
    setLook(m_reasons, "muted");
    setLook(m_folder, "small");
    for (QLabel* label : {m_title, m_reasons, m_folder}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel* label : {m_reasons, m_folder}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto* card = new QFrame(this);
    setLook(card, "card");
    auto* around = new QVBoxLayout(this);
    around->setContentsMargins(12, 8, 12, 12);
    around->addWidget(card);
    auto* icon = new QLabel(card);
    const auto tint = [this, icon, &theme] {
        icon->setPixmap(theme.icon("warning", &Tokens::bad).pixmap(QSize(18, 18), devicePixelRatioF()));
    };
    connect(&theme, &Theme::changed, this, tint);
    tint();
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(10);
    row->addWidget(icon, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(m_title);
    column->addWidget(m_reasons);
    column->addWidget(m_folder);
    row->addLayout(column, 1);
    hide();
}

void MistakeNote::tell(const ProblemRow* row)
{
    setVisible(row != nullptr && row->broken());
    if (isHidden()) {
        return;
    }
    m_title->setText(tr("%1 cannot be opened").arg(row->title));
    m_reasons->setText(row->mistake);
    m_reasons->setAccessibleName(tr("Why: %1").arg(row->mistake));
    m_folder->setText(row->folder);
}

} // namespace ca
