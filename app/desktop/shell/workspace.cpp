// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/workspace.h"

#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/widgets/collapsing_splitter.h"

#include <QDataStream>
#include <QIODevice>
#include <QVBoxLayout>

namespace ca {

namespace {

constexpr int kNarrowest = 200; // of a column

} // namespace

Workspace::Workspace(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_columns(new CollapsingSplitter(Qt::Horizontal, this)), m_rows(new CollapsingSplitter(Qt::Vertical, this))
{
    build(theme);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    for (CollapsingSplitter* splitter : {m_columns, m_rows}) {
        connect(splitter, &CollapsingSplitter::collapsedChanged, this, &Workspace::shownChanged);
        connect(splitter, &QSplitter::splitterMoved, this, &Workspace::moved);
    }
    useDefaultSizes();
}

void Workspace::build(const Theme& theme)
{
    m_browser = new PanelSlot(theme, {"list", tr("Problems"), tr("The problems of your library are listed here."), {}});
    m_statement = new PanelSlot(theme, {"book", tr("No problem is open"), tr("Choose one from the list, or search by its title."), tr("Open problem")});
    m_editor = new PanelSlot(theme, {"edit", tr("Nothing to edit yet"), tr("Your solution is written here as soon as a problem is open."), {}});
    m_results = new PanelSlot(theme, {"check", tr("No results yet"), tr("Run the samples, or submit, and every test shows here."), {}});
    m_browser->setMinimumWidth(kNarrowest);
    m_statement->setMinimumWidth(kNarrowest);
    m_editor->setMinimumSize(kNarrowest, 120);
    m_results->setMinimumHeight(100);
    setLook(m_editor, "editor");
    m_rows->addWidget(m_editor);
    m_rows->addWidget(m_results);
    m_columns->addWidget(m_browser);
    m_columns->addWidget(m_statement);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(2, 1);
    m_rows->setStretchFactor(0, 1);
}

void Workspace::useDefaultSizes()
{
    m_columns->setSizes({300, 430, 662});
    m_rows->setSizes({524, 310});
}

PanelSlot& Workspace::at(Part part) const
{
    switch (part) {
    case Part::Browser:
        return *m_browser;
    case Part::Statement:
        return *m_statement;
    case Part::Editor:
        return *m_editor;
    case Part::Results:
        break;
    }
    return *m_results;
}

void Workspace::setShown(Part part, bool shown)
{
    if (part == Part::Results) {
        m_rows->setCollapsed(1, !shown);
    } else if (part != Part::Editor) {
        m_columns->setCollapsed(part == Part::Browser ? 0 : 1, !shown);
    }
}

bool Workspace::isShown(Part part) const
{
    if (part == Part::Results) {
        return !m_rows->isCollapsed(1);
    }
    return part == Part::Editor || !m_columns->isCollapsed(part == Part::Browser ? 0 : 1);
}

void Workspace::setFocusMode(bool on)
{
    if (on == m_focusMode) {
        return;
    }
    if (on) {
        m_beforeFocus = state();
    }
    m_focusMode = on;
    for (const Part part : {Part::Browser, Part::Statement, Part::Results}) {
        setShown(part, !on);
    }
    if (!on) {
        setState(m_beforeFocus);
    }
}

QByteArray Workspace::state() const
{
    if (m_focusMode) {
        return m_beforeFocus;
    }
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << qint32(1) << m_columns->state() << m_rows->state();
    return bytes;
}

bool Workspace::setState(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QByteArray columns;
    QByteArray rows;
    stream >> version >> columns >> rows;
    if (stream.status() != QDataStream::Ok || version != 1) {
        return false;
    }
    if (m_focusMode) {
        m_beforeFocus = state;
        return true;
    }
    return m_columns->setState(columns) && m_rows->setState(rows);
}

} // namespace ca
