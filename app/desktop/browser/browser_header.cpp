// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/browser_header.h"

#include "app/desktop/widgets/icon_button.h"
#include "app/desktop/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

namespace ca {

BrowserHeader::BrowserHeader(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_solved(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 7, 5);
    row->setSpacing(2);
    auto* name = new QLabel(tr("PROBLEMS"), this);
    setLook(name, "section");
    setLook(m_solved, "muted");
    row->addWidget(name);
    row->addStretch();
    row->addWidget(m_solved);
    row->addSpacing(4);
    for (QAction* action : actions) {
        row->addWidget(new IconButton(action, this));
    }
}

void BrowserHeader::setSolved(int solved, int problems)
{
    m_solved->setText(problems > 0 ? tr("%1 / %2 solved").arg(solved).arg(problems) : QString());
    m_solved->setAccessibleName(tr("%1 of %2 problems solved").arg(solved).arg(problems));
}

} // namespace ca
