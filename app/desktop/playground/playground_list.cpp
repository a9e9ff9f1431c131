// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/playground/playground_list.h"

#include "app/desktop/playground/playground_delegate.h"
#include "app/desktop/playground/playground_files.h"
#include "app/desktop/widgets/banner.h"
#include "app/desktop/widgets/icon_button.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>

#include <utility>

namespace ca {

PlaygroundList::PlaygroundList(const Theme& theme, PlaygroundFiles& files, Banner& notice, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_files(files), m_view(new QListView(this)), m_notice(notice)
{
    setLook(this, "surface");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(140);
    m_view->setModel(&files);
    m_view->setItemDelegate(new PlaygroundDelegate(theme, m_view));
    m_view->setAccessibleName(tr("Scratch files"));
    m_view->setToolTip(tr("Scratch files: F2 renames, Del deletes"));
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->installEventFilter(this);
    layOut();
    addCommands();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid()) {
            emit chosen(now.row());
        }
    });
    connect(&files, &PlaygroundFiles::refused, this, &PlaygroundList::say);
    connect(&m_notice, &Banner::pressed, this, &PlaygroundList::bringBack);
}

void PlaygroundList::layOut()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 4, 6, 4);
    auto* name = new QLabel(tr("SCRATCH FILES"), this);
    setLook(name, "section");
    auto* create = new IconButton(m_theme, QStringLiteral("plus"), tr("New scratch file"), this);
    connect(create, &QAbstractButton::clicked, this, &PlaygroundList::newWanted);
    head->addWidget(name, 1);
    head->addWidget(create);
    all->addLayout(head);
    all->addWidget(m_view, 1);
}

/// The same as by the keyboard, for those who look for a menu.
void PlaygroundList::addCommands()
{
    const auto add = [this](const char* icon, const QString& text, void (PlaygroundList::*act)()) {
        auto* action = new QAction(m_theme.icon(QString::fromLatin1(icon)), text, m_view);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    add("plus", tr("New scratch file"), &PlaygroundList::newWanted);
    add("edit", tr("Rename"), &PlaygroundList::renameCurrent);
    add("trash", tr("Delete"), &PlaygroundList::removeCurrent);
}

void PlaygroundList::choose(int row)
{
    m_view->setCurrentIndex(m_files.index(row));
}

int PlaygroundList::current() const
{
    return m_view->currentIndex().row();
}

void PlaygroundList::renameCurrent()
{
    if (current() >= 0) {
        m_view->setFocus();
        m_view->edit(m_view->currentIndex());
    }
}

void PlaygroundList::removeCurrent()
{
    const int row = current();
    if (row < 0) {
        return;
    }
    const QString name = m_files.at(row).name;
    m_files.remove(row);
    m_canUndo = true;
    m_notice.say(Banner::Tone::Note, tr("%1 was deleted.").arg(name), tr("Undo"));
    emit removed(row);
}

void PlaygroundList::bringBack()
{
    m_notice.hide();
    if (std::exchange(m_canUndo, false) && m_files.removed()) {
        choose(m_files.bringBack());
    }
}

void PlaygroundList::say(const QString& message)
{
    m_canUndo = false;
    m_notice.say(Banner::Tone::Warning, message);
}

bool PlaygroundList::press(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Undo) && m_canUndo) {
        bringBack();
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Delete: removeCurrent(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: emit left(); return true;
    default: return false;
    }
}

bool PlaygroundList::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = watched == m_view && event->type() == QEvent::KeyPress;
    return (pressed && press(*static_cast<QKeyEvent*>(event))) || QWidget::eventFilter(watched, event);
}

} // namespace ca
