// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/playground/playground_page.h"

#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/playground/playground_box.h"
#include "app/desktop/playground/playground_files.h"
#include "app/desktop/playground/playground_list.h"
#include "app/desktop/run/console_page.h"
#include "app/desktop/run/output_window.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/collapsing_splitter.h"
#include "app/desktop/widgets/tab_bar.h"

#include <QVBoxLayout>

namespace ca {

namespace {

const QList<int> kColumns{180, 700, 520}; // what is more or less goes to the last two

} // namespace

PlaygroundPage::PlaygroundPage(Theme& theme, PlaygroundFiles& files, QWidget* parent)
    : QWidget(parent), m_columns(new CollapsingSplitter(Qt::Horizontal, this)), m_notice(new Banner(theme, this)),
      m_list(new PlaygroundList(theme, files, *m_notice, m_columns)),
      m_editor(new EditorPanel(theme, m_columns)), m_tabs(new TabbedPane(tr("Run"), m_columns)),
      m_console(new runs::ConsolePage(theme, m_tabs)), m_box(new PlaygroundBox(theme, m_tabs))
{
    setLook(m_tabs, "surface");
    m_tabs->setAttribute(Qt::WA_StyledBackground);
    m_tabs->addPage(tr("Console"), m_console);
    m_tabs->addPage(tr("Input and output"), m_box);
    m_editor->setMinimumWidth(260);
    m_tabs->setMinimumWidth(260);
    const std::pair<QWidget*, int> columns[] = {{m_list, 0}, {m_editor, 3}, {m_tabs, 2}};
    for (const auto& [column, stretch] : columns) {
        m_columns->addWidget(column);
        m_columns->setStretchFactor(m_columns->indexOf(column), stretch);
    }
    m_columns->setSizes(kColumns);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_columns, 1);
    all->addWidget(m_notice);
    setFocusProxy(m_editor);
    m_console->offerKeeping(tr("Use as input"), tr("Put what you typed into the box for input, to run with it again"));
    connect(m_columns, &QSplitter::splitterMoved, this, &PlaygroundPage::moved);
    connect(m_box, &PlaygroundBox::openAllWanted, this, [this, &theme](const QString& caption, const auto& whole) {
        (new runs::OutputWindow(theme, caption, whole, this))->show();
    });
}

void PlaygroundPage::showConsole()
{
    m_tabs->showPage(m_console);
}

void PlaygroundPage::showBox()
{
    m_tabs->showPage(m_box);
}

QByteArray PlaygroundPage::state() const
{
    return m_columns->state();
}

void PlaygroundPage::setState(const QByteArray& state)
{
    m_columns->setState(state);
}

} // namespace ca
