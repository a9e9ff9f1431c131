// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Everything one can filter by that has no chip of its own.
#pragma once

#include "app/desktop/browser/facets.h"
#include "app/desktop/browser/problem_filter.h"

#include <QMenu>

#include <functional>

namespace ca {

class FilterMenu : public QMenu {
    Q_OBJECT

public:
    explicit FilterMenu(QWidget* parent = nullptr);

    /// Written anew each time, so that it says what is the case.
    void fill(const ProblemFilter& filter, const Facets& facets);

signals:
    void chosen(const ca::ProblemFilter& filter);
    void collectionDropped(const QString& name);

private:
    using Edit = std::function<void(ProblemFilter&, bool on)>;
    void addSwitch(QMenu* menu, const QString& text, bool on, Edit edit);
    void addStates();
    void addTags(const Facets& facets);
    void addTopics(const Facets& facets);
    void addCollections(const Facets& facets);

    ProblemFilter m_filter;
};

} // namespace ca
