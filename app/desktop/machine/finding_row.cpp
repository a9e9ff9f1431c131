// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/machine/finding_row.h"

#include "app/compose/workshop.h"
#include "app/desktop/machine/finding_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ca {

namespace {

QLabel* line(const std::string& text, const char* look, QVBoxLayout* column)
{
    auto* label = new QLabel(findingWords(text));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setVisible(!text.empty());
    setLook(label, look);
    column->addWidget(label);
    return label;
}

} // namespace

FindingRow::FindingRow(const Theme& theme, const Finding& finding, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon("check"), m_colour(&Tokens::ok), m_sign(new QLabel(this))
{
    if (finding.state != Finding::State::Good) {
        const bool bad = finding.state == Finding::State::Bad;
        m_icon = bad ? "cross" : "info";
        m_colour = bad ? &Tokens::bad : &Tokens::warn;
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(12);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    line(finding.topic, "strong", column);
    line(finding.text, "muted", column);
    line(finding.advice, finding.state == Finding::State::Bad ? "warn" : "muted", column);
    setAccessibleName(tr("%1: %2").arg(findingWords(finding.topic), findingWords(finding.text)));
    connect(&theme, &Theme::changed, this, &FindingRow::showSign);
    showSign();
}

void FindingRow::showSign()
{
    m_sign->setPixmap(m_theme.icon(m_icon, m_colour).pixmap(QSize(18, 18), devicePixelRatioF()));
}

} // namespace ca
