// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/command_palette.h"

#include "app/desktop/shell/actions.h"

namespace ca {

CommandPalette::CommandPalette(const Theme& theme, const Actions& actions, QWidget* over)
    : ListPopup(theme, tr("Command palette"), over), m_actions(actions)
{
    setPlaceholder(tr("Type a command"));
    setNothingFound(tr("No command is called like that."));
    connect(this, &ListPopup::chosen, this, [this](const QString& id) { m_actions[id].trigger(); });
}

void CommandPalette::ask()
{
    std::vector<PopupEntry> entries;
    for (const QAction* action : m_actions.all()) {
        PopupEntry entry;
        entry.id = action->objectName();
        entry.title = action->text().remove('&');
        entry.detail = Actions::titleOfGroup(Actions::groupOf(*action));
        entry.badge = action->isCheckable() && action->isChecked() ? tr("on") : QString();
        entry.keys = action->shortcut();
        entry.icon = action->icon();
        entry.enabled = action->isEnabled();
        entries.push_back(std::move(entry));
    }
    setEntries(std::move(entries));
    open();
}

} // namespace ca
