// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The search field and the chips below it: they hold the filter, others hear of it.
#pragma once

#include "app/desktop/browser/facets.h"
#include "app/desktop/browser/problem_filter.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace ca {

class FilterChip;
class FilterMenu;
class FlowLayout;
class Theme;

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const ProblemFilter& filter() const { return m_filter; }
    void setFilter(const ProblemFilter& filter);
    void setFacets(const Facets& facets);
    /// Without them only the search field is there.
    void showChips(bool shown);
    void focusSearch();
    /// As if it had been typed into the search field, which takes the focus.
    void type(const QString& text);

signals:
    void changed(const ca::ProblemFilter& filter);
    void leftDownwards();   // the arrow down: into the list
    void entered();         // open what was found
    void collectionDropped(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeSearch();
    void makeChips();
    FilterChip* addChip(const QString& text, const QString& tip);
    FilterChip* addDifficulty(Difficulty difficulty, const QString& tip);
    void addRemovable(const QString& text, const ProblemFilter& without);
    void edit(const ProblemFilter& filter);
    void showFilter();
    void showRemovable();
    bool onKey(int key);

    const Theme& m_theme;
    ProblemFilter m_filter;
    Facets m_facets;
    QLineEdit* m_search;
    QWidget* m_chips;
    FlowLayout* m_flow;
    FilterChip* m_all = nullptr;
    std::vector<std::pair<Difficulty, FilterChip*>> m_difficulties;
    FilterChip* m_unsolved = nullptr;
    FilterChip* m_due = nullptr;
    FilterChip* m_favourites = nullptr;
    FilterChip* m_more = nullptr;
    FilterMenu* m_menu;
    std::vector<FilterChip*> m_removable;
};

} // namespace ca
