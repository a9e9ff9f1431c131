// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/settings_section.h"

#include "app/desktop/widgets/theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ca {

namespace {

QWidget* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    setLook(line, "line");
    line->setFixedHeight(1);
    return line;
}

} // namespace

SettingsSection::SettingsSection(const QString& title, QWidget* parent) : QWidget(parent), m_title(title), m_rows(nullptr)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* heading = new QLabel(title, this);
    setLook(heading, "heading");
    column->addWidget(heading);
    auto* card = new QFrame(this);
    setLook(card, "card");
    m_rows = new QVBoxLayout(card);
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    column->addWidget(card);
    column->addStretch(1);
    setAccessibleName(title);
}

void SettingsSection::add(QWidget* row, const QString& words)
{
    QWidget* line = hairline(this);
    line->setVisible(m_shown > 0);
    m_rows->addWidget(line);
    m_rows->addWidget(row);
    m_entries.push_back({line, row, m_title + '\n' + words});
    ++m_shown;
}

void SettingsSection::addNote(QWidget* note)
{
    m_rows->addWidget(note);
}

void SettingsSection::filter(const QStringList& typed)
{
    m_shown = 0;
    for (const Entry& entry : m_entries) {
        const bool fits = std::all_of(typed.begin(), typed.end(),
                                      [&](const QString& word) { return entry.words.contains(word, Qt::CaseInsensitive); });
        entry.row->setVisible(fits);
        entry.line->setVisible(fits && m_shown > 0);
        m_shown += fits ? 1 : 0;
    }
    setVisible(m_shown > 0);
}

} // namespace ca
