// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What can be done with one problem in the list.
#pragma once

#include "app/desktop/browser/collection_edits.h"
#include "app/desktop/browser/problem_row.h"

#include <QMenu>

#include <functional>

namespace ca {

/// For a new collection; nothing is done when the user thinks better of it, or `parent` goes.
void askForName(QWidget* parent, const std::function<void(const QString& name)>& then);

class RowMenu : public QMenu {
    Q_OBJECT

public:
    RowMenu(const ProblemRow& row, const Collections& collections, QWidget* parent = nullptr);

signals:
    void openAsked();
    void favouriteAsked(bool on);
    void topicAsked(const QString& id);
    void collectionsEdited(const std::vector<ca::Collection>& collections);
    void newCollectionAsked();

private:
    void addLists(const QString& problem, const Collections& collections);
};

} // namespace ca
