// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/settings/keyboard_section.h"

#include "app/desktop/settings/row_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ca {

KeyboardSection::KeyboardSection(QWidget* parent)
    : SettingsSection(tr("Keyboard"), parent), m_text(nullptr), m_conflicts(nullptr), m_edit(new QPushButton(tr("Edit shortcuts...")))
{
    auto* row = new QWidget;
    m_text = new RowText(tr("Shortcuts"), tr("Every command can have the key that you like."), row);
    m_conflicts = wrapped({}, "warn", m_text);
    m_text->column()->addWidget(m_conflicts);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(16, 10, 16, 10);
    line->setSpacing(18);
    line->addWidget(m_text, 1);
    line->addWidget(m_edit, 0, Qt::AlignVCenter);
    m_edit->setAccessibleName(tr("Edit shortcuts"));
    connect(m_edit, &QPushButton::clicked, this, &KeyboardSection::editRequested);
    add(row, tr("Shortcuts") + '\n' + tr("keys, commands, hotkeys"));
    setConflicts({});
}

void KeyboardSection::setConflicts(const QStringList& lines)
{
    m_conflicts->setText(lines.join('\n'));
    m_conflicts->setVisible(!lines.isEmpty());
    m_edit->setToolTip(lines.isEmpty() ? tr("See and change the keys of all commands") : lines.join('\n'));
}

} // namespace ca
