// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/quick_open.h"

#include "app/link/library.h"

namespace ca {

QuickOpen::QuickOpen(const Theme& theme, const Library& library, QWidget* over)
    : ListPopup(theme, tr("Open problem"), over), m_theme(theme), m_library(library)
{
    setPlaceholder(tr("Type a title, a tag or a topic"));
    setNothingFound(tr("No problem is called like that."));
    connect(&library, &Library::changed, this, [this] {
        if (isVisible()) {
            fill();
        }
    });
}

void QuickOpen::ask()
{
    fill();
    open();
}

void QuickOpen::fill()
{
    std::vector<PopupEntry> entries;
    entries.reserve(m_library.entries().size());
    for (const LibraryEntry& problem : m_library.entries()) {
        const QString difficulty = QString::fromStdString(problem.record.difficulty);
        PopupEntry entry;
        entry.id = problem.id;
        entry.title = problem.title.isEmpty() ? problem.id : problem.title;
        entry.detail = problem.tags.join(", ");
        entry.badge = difficulty.isEmpty() ? QString() : difficulty.left(1).toUpper() + difficulty.mid(1);
        entry.badgeColour = m_theme.colourOfDifficulty(difficulty);
        entry.enabled = problem.record.mistake.empty();
        entries.push_back(std::move(entry));
    }
    setEntries(std::move(entries));
}

} // namespace ca
