// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/shortcut_editor.h"

#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/shortcuts_model.h"
#include "app/desktop/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace ca {

namespace {

template <class Widget>
Widget* named(Widget* widget, const QString& name)
{
    widget->setAccessibleName(name);
    widget->setToolTip(name);
    return widget;
}

} // namespace

ShortcutEditor::ShortcutEditor(Actions& actions, QWidget* parent)
    : QDialog(parent), m_actions(actions), m_model(new ShortcutsModel(actions, this)), m_filtered(new QSortFilterProxyModel(this)),
      m_list(named(new QTreeView(this), tr("Commands"))), m_keys(named(new QKeySequenceEdit(this), tr("New key"))),
      m_conflict(new QLabel(this)), m_assign(named(new QPushButton(tr("Assign"), this), tr("Give the command this key"))),
      m_reset(named(new QPushButton(tr("Reset"), this), tr("Give the command its usual key again")))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(ShortcutsModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutEditor::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::showConflict);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutEditor::assign);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_actions.resetKeys(current());
        showCurrent();
    });
    m_list->setCurrentIndex(m_filtered->index(0, 0));
}

void ShortcutEditor::layOut()
{
    resize(620, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    auto* search = named(new QLineEdit(this), tr("Search commands and keys"));
    search->setPlaceholderText(tr("Search commands and keys"));
    connect(search, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    m_list->setModel(m_filtered);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(ShortcutsModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ShortcutsModel::Keys, QHeaderView::Interactive);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->resizeSection(ShortcutsModel::Keys, 180);
    auto* row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    m_assign->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    m_conflict->setWordWrap(true);
    column->addWidget(search);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_conflict);
}

void ShortcutEditor::select(const QString& action)
{
    const auto found = m_filtered->match(m_filtered->index(0, 0), ShortcutsModel::IdRole, action, 1, Qt::MatchExactly);
    if (!found.isEmpty()) {
        m_list->setCurrentIndex(found.first());
    }
}

QString ShortcutEditor::current() const
{
    return m_list->currentIndex().data(ShortcutsModel::IdRole).toString();
}

void ShortcutEditor::showCurrent()
{
    const QString id = current();
    const bool any = !id.isEmpty();
    m_keys->setKeySequence(any ? m_actions[id].shortcut() : QKeySequence());
    m_keys->setEnabled(any);
    m_reset->setEnabled(any && m_actions.hasOwnKeys(id));
    showConflict();
}

void ShortcutEditor::showConflict()
{
    const QString id = current();
    QStringList names;
    for (const QString& other : m_actions.takenBy(m_keys->keySequence(), id)) {
        names.append(m_actions[other].text().remove('&'));
    }
    const bool taken = !names.isEmpty();
    setLook(m_conflict, taken ? "warn" : "muted");
    m_conflict->setText(taken ? tr("Already used for: %1. Assign takes it from there.").arg(names.join(", "))
                              : tr("Press the keys in the field, then Assign. An empty field removes the key."));
    m_assign->setEnabled(!id.isEmpty() && m_keys->keySequence() != m_actions[id].shortcut());
}

void ShortcutEditor::assign()
{
    const QString id = current();
    const QKeySequence keys = m_keys->keySequence();
    for (const QString& other : m_actions.takenBy(keys, id)) {
        m_actions.setKeys(other, {});
    }
    m_actions.setKeys(id, keys);
    showCurrent();
}

} // namespace ca
