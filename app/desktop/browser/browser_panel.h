// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// All problems: searched, filtered, in the order of the roadmap, and one click away.
//
// The panel shows values and asks for changes: favourites and collections change when their owner says so, with refreshStanding() and
// setCollections(). Until the library has been read it shows that it waits.
#pragma once

#include "app/desktop/browser/collection_edits.h"
#include "app/desktop/browser/problem_filter.h"
#include "app/desktop/browser/shown_problems.h"
#include "app/link/errands.h"

#include <QWidget>

#include <functional>
#include <stop_token>
#include <vector>

class QStackedWidget;

namespace ca {

class BrowserHeader;
class DropVeil;
class EmptyState;
class FilterBar;
class Library;
class ListCaption;
class MistakeNote;
class ProblemListView;
class RoadmapView;
class Theme;

class BrowserPanel : public QWidget {
    Q_OBJECT

public:
    /// Library and theme outlive the panel. Its actions() are what a palette of commands or a table of keys may list.
    BrowserPanel(Library& library, StandingOf standingOf, Theme& theme, QWidget* parent = nullptr);
    ~BrowserPanel() override;

    void setCollections(std::vector<Collection> collections);
    /// In which order; also what the user chooses, told by sortChanged().
    void setSort(ProblemSort sort);
    [[nodiscard]] ProblemSort sort() const { return m_shown->sort(); }
    void setFilter(const ProblemFilter& filter);
    [[nodiscard]] const ProblemFilter& filter() const { return m_shown->filter(); }
    /// Numbers from 0 to below 1, for those who want chance to be the same each time.
    void setDice(std::function<double()> dice) { m_dice = std::move(dice); }

public slots:
    void setCurrent(const QString& id);
    void focusSearch();
    void showTopic(const QString& id);
    void showRoadmap(bool shown);
    /// Opens one, among those that are listed when there is a filter.
    void pickForMe();
    void refreshStanding(const QString& id);

signals:
    void activated(const QString& id);
    void favouriteToggled(const QString& id, bool on);
    void importRequested(const QStringList& paths);
    void importChooserRequested(); // which packages, is for others to ask
    void collectionsEdited(const std::vector<ca::Collection>& collections);
    void sortChanged(ca::ProblemSort sort);
    void textsIndexed(); // statements can be searched from now on

private:
    enum class State : quint8 { Loading, Loaded, Failed };
    enum Page { SkeletonPage, MessagesPage, ListPage, RoadmapPage };

    void makeActions();
    QAction* makeAction(const char* name, const QString& icon, const QString& text, const QKeySequence& key);
    void makePages();
    void listen();
    void readLibrary();
    void indexTexts();
    void followFilter(const ProblemFilter& filter);
    void countAll();
    void showPage();
    void say();
    void pressed();
    void selectCurrent();
    void enterList();
    void open(const QModelIndex& index);
    void openFirst();
    void toggleFavourite(const QModelIndex& index);
    void showMenu(const QPoint& at);
    [[nodiscard]] const ProblemRow* selected() const;

    Library& m_library;
    StandingOf m_standingOf;
    Theme& m_theme;
    std::function<double()> m_dice;
    State m_state = State::Loading;
    QString m_failure;
    QString m_current; // what is open elsewhere
    bool m_roadmapShown = false;
    std::stop_source m_indexing; // of the statements, the latest time

    ProblemListModel* m_problems;
    ShownProblems* m_shown;
    QAction* m_roadmapAction = nullptr;
    QAction* m_pickAction = nullptr;
    BrowserHeader* m_header = nullptr;
    FilterBar* m_filters;
    QStackedWidget* m_pages;
    EmptyState* m_messages;
    QWidget* m_listPage;
    ListCaption* m_caption;
    ProblemListView* m_list;
    RoadmapView* m_roadmap;
    MistakeNote* m_mistake;
    DropVeil* m_veil;
    Errands m_errands; // last: what it brings is dropped when the panel goes
};

} // namespace ca

Q_DECLARE_METATYPE(ca::ProblemSort)
