// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/row_menu.h"

#include <QInputDialog>

namespace ca {

void askForName(QWidget* parent, const std::function<void(const QString&)>& then)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(RowMenu::tr("New collection"));
    dialog->setLabelText(RowMenu::tr("What shall it be called?"));
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, then);
    dialog->open();
}

RowMenu::RowMenu(const ProblemRow& row, const Collections& collections, QWidget* parent)
    : QMenu(parent)
{
    setAccessibleName(row.title);
    connect(addAction(tr("Open")), &QAction::triggered, this, &RowMenu::openAsked);
    const bool favourite = row.standing.favourite;
    connect(addAction(favourite ? tr("Remove from favourites") : tr("Add to favourites")), &QAction::triggered, this,
            [this, favourite] { emit favouriteAsked(!favourite); });
    if (!row.topicId.isEmpty()) {
        connect(addAction(tr("Show the topic “%1”").arg(row.topic).replace('&', "&&")), &QAction::triggered, this,
                [this, id = row.topicId] { emit topicAsked(id); });
    }
    addSeparator();
    addLists(row.id, collections);
}

void RowMenu::addLists(const QString& problem, const Collections& collections)
{
    QMenu* lists = addMenu(tr("Collections"));
    for (const Collection& collection : collections) {
        QAction* list = lists->addAction(QString(collection.name).replace('&', "&&"));
        list->setCheckable(true);
        list->setChecked(isIn(collections, collection.name, problem));
        connect(list, &QAction::toggled, this, [this, collections, name = collection.name, problem](bool on) {
            emit collectionsEdited(on ? withProblem(collections, name, problem) : withoutProblem(collections, name, problem));
        });
    }
    if (!collections.empty()) {
        lists->addSeparator();
    }
    connect(lists->addAction(tr("New collection…")), &QAction::triggered, this, &RowMenu::newCollectionAsked);
}

} // namespace ca
