// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/browser_panel.h"

#include "app/desktop/browser/browser_header.h"
#include "app/desktop/browser/browser_messages.h"
#include "app/desktop/browser/filter_bar.h"
#include "app/desktop/browser/import_drop.h"
#include "app/desktop/browser/list_caption.h"
#include "app/desktop/browser/list_skeleton.h"
#include "app/desktop/browser/mistake_note.h"
#include "app/desktop/browser/pick.h"
#include "app/desktop/browser/problem_list_view.h"
#include "app/desktop/browser/roadmap_view.h"
#include "app/desktop/browser/row_menu.h"
#include "app/desktop/widgets/icon_button.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/library.h"

#include <QAction>
#include <QLocale>
#include <QRandomGenerator>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ca {

BrowserPanel::BrowserPanel(Library& library, StandingOf standingOf, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_standingOf(std::move(standingOf))
    , m_theme(theme)
    , m_dice([] { return QRandomGenerator::global()->generateDouble(); })
    , m_problems(new ProblemListModel(this))
    , m_shown(new ShownProblems(*m_problems, this))
    , m_filters(new FilterBar(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_messages(new EmptyState(theme, {}, this))
    , m_listPage(new QWidget(this))
    , m_caption(new ListCaption(theme, m_listPage))
    , m_list(new ProblemListView(theme, m_listPage))
    , m_roadmap(new RoadmapView(theme, this))
    , m_mistake(new MistakeNote(theme, this))
    , m_veil(new DropVeil(theme, this))
{
    setObjectName("browser");
    setAccessibleName(tr("Problems"));
    setAttribute(Qt::WA_StyledBackground);
    setLook(this, "surface");
    makeActions();
    makePages();
    listen();
    if (!library.entries().empty()) {
        readLibrary();
    }
    showPage();
}

BrowserPanel::~BrowserPanel()
{
    m_indexing.request_stop(); // or leaving would wait for all statements to be read
}

QAction* BrowserPanel::makeAction(const char* name, const QString& icon, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : m_theme.icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const auto tip = [action] { action->setToolTip(nameWithKey(action->text(), action->shortcut())); };
    connect(action, &QAction::changed, action, tip); // the key may become another one
    tip();
    addAction(action);
    return action;
}

void BrowserPanel::makeActions()
{
    connect(makeAction("browser.search", {}, tr("Search problems"), QKeySequence::Find), &QAction::triggered, this,
            &BrowserPanel::focusSearch);
    m_pickAction = makeAction("browser.pick", "shuffle", tr("Pick one for me"), Qt::CTRL | Qt::Key_J);
    connect(m_pickAction, &QAction::triggered, this, &BrowserPanel::pickForMe);
    m_roadmapAction = makeAction("browser.roadmap", "roadmap", tr("Roadmap by topic"), Qt::CTRL | Qt::Key_M);
    m_roadmapAction->setCheckable(true);
    connect(m_roadmapAction, &QAction::toggled, this, &BrowserPanel::showRoadmap);
    connect(makeAction("browser.favourite", "star", tr("Favourite on or off"), Qt::CTRL | Qt::SHIFT | Qt::Key_B), &QAction::triggered, this,
            [this] { toggleFavourite(m_list->currentIndex()); });
    connect(makeAction("browser.clear", "cross", tr("Clear all filters"), Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), &QAction::triggered,
            this, [this] { setFilter({}); });
}

void BrowserPanel::makePages()
{
    m_header = new BrowserHeader({m_pickAction, m_roadmapAction}, this);
    m_list->setModel(m_shown);
    auto* list = new QVBoxLayout(m_listPage);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_caption);
    list->addWidget(m_list, 1);

    m_pages->insertWidget(SkeletonPage, new ListSkeleton(m_theme, m_pages));
    m_pages->insertWidget(MessagesPage, m_messages);
    m_pages->insertWidget(ListPage, m_listPage);
    m_pages->insertWidget(RoadmapPage, m_roadmap);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_pages, 1);
    column->addWidget(m_mistake);
}

void BrowserPanel::listen()
{
    connect(&m_library, &Library::changed, this, &BrowserPanel::readLibrary);
    connect(&m_library, &Library::failed, this, [this](const QString& message) {
        m_state = m_problems->rows().empty() ? State::Failed : m_state; // what was read before is better than nothing
        m_failure = message;
        showPage();
    });
    connect(m_filters, &FilterBar::changed, this, &BrowserPanel::followFilter);
    connect(m_filters, &FilterBar::leftDownwards, this, &BrowserPanel::enterList);
    connect(m_filters, &FilterBar::entered, this, &BrowserPanel::openFirst);
    connect(m_filters, &FilterBar::collectionDropped, this, [this](const QString& name) {
        ProblemFilter filter = m_filters->filter();
        filter.collection.clear();
        setFilter(filter);
        emit collectionsEdited(withoutCollection(m_shown->collections(), name));
    });
    connect(m_caption, &ListCaption::sortChosen, this, [this](ProblemSort sort) {
        setSort(sort);
        emit sortChanged(sort);
    });
    connect(m_list, &ProblemListView::openAsked, this, &BrowserPanel::open);
    connect(m_list, &ProblemListView::starClicked, this, &BrowserPanel::toggleFavourite);
    connect(m_list, &ProblemListView::leftUpwards, m_filters, &FilterBar::focusSearch);
    connect(m_list, &ProblemListView::typed, m_filters, &FilterBar::type);
    connect(m_list, &ProblemListView::menuAsked, this, &BrowserPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_mistake->tell(selected()); });
    connect(m_shown, &QAbstractItemModel::modelReset, this, [this] {
        selectCurrent();
        showPage();
    });
    connect(m_roadmap, &RoadmapView::topicChosen, this, &BrowserPanel::showTopic);
    connect(m_veil, &DropVeil::dropped, this, &BrowserPanel::importRequested);
    connect(m_messages, &EmptyState::pressed, this, &BrowserPanel::pressed);
}

void BrowserPanel::readLibrary()
{
    m_state = State::Loaded;
    m_problems->setRows(rowsOf(m_library, m_standingOf));
    countAll();
    indexTexts();
    showPage();
}

void BrowserPanel::indexTexts()
{
    std::vector<StatementPlace> places;
    for (const ProblemRow& row : m_problems->rows()) {
        places.push_back({row.id, row.folder});
    }
    const QStringList languages{locale().name().section('_', 0, 0)};
    m_indexing.request_stop();
    m_indexing = std::stop_source();
    const std::stop_token stop = m_indexing.get_token();
    m_errands.run([places = std::move(places), languages, stop] { return indexStatements(places, languages, stop); },
                  [this, stop](std::shared_ptr<const StatementTexts> texts) {
                      if (!stop.stop_requested()) { // else a newer one is on its way
                          m_shown->setTexts(std::move(texts));
                          emit textsIndexed();
                      }
                  });
}

void BrowserPanel::countAll()
{
    const Facets facets = facetsOf(m_problems->rows(), m_shown->collections());
    m_header->setSolved(facets.solved, facets.problems);
    m_filters->setFacets(facets);
    m_roadmap->setTopics(topicRows(m_library.roadmap(), m_problems->rows()));
}

void BrowserPanel::setCollections(std::vector<Collection> collections)
{
    m_shown->setCollections(std::move(collections));
    countAll();
}

void BrowserPanel::setSort(ProblemSort sort)
{
    m_shown->setSort(sort);
    m_caption->setSort(sort);
}

void BrowserPanel::setFilter(const ProblemFilter& filter)
{
    m_filters->setFilter(filter);
}

void BrowserPanel::followFilter(const ProblemFilter& filter)
{
    m_shown->setFilter(filter);
    if (!filter.text.isEmpty() || !m_list->currentIndex().isValid()) {
        m_list->scrollToTop(); // the best matches are there
    }
    if (!filter.empty() && m_roadmapShown) {
        m_roadmapAction->setChecked(false); // what is looked for is in the list
    }
    showPage();
}

void BrowserPanel::setCurrent(const QString& id)
{
    m_current = id;
    selectCurrent();
}

void BrowserPanel::selectCurrent()
{
    const QModelIndex index = m_shown->indexOf(m_current);
    m_list->setCurrentIndex(index); // and scrolls there
    m_mistake->tell(selected());
}

void BrowserPanel::focusSearch()
{
    m_filters->focusSearch();
}

void BrowserPanel::showTopic(const QString& id)
{
    m_roadmapAction->setChecked(false);
    ProblemFilter filter;
    filter.topicId = id;
    setFilter(filter);
    m_list->setFocus();
}

void BrowserPanel::showRoadmap(bool shown)
{
    m_roadmapShown = shown;
    m_roadmapAction->setChecked(shown);
    if (shown) {
        setFilter({});
        m_roadmap->goToNext();
    }
    const bool hadFocus = m_roadmap->hasFocus();
    showPage();
    if (shown && isVisible()) {
        m_roadmap->setFocus();
    } else if (hadFocus) {
        m_list->setFocus();
    }
}

void BrowserPanel::refreshStanding(const QString& id)
{
    m_problems->setStanding(id, m_standingOf(id));
    countAll();
}

void BrowserPanel::showPage()
{
    const bool anything = m_problems->rowCount() > 0;
    const bool found = m_shown->rowCount() > 0;
    m_filters->setVisible(anything || m_state == State::Loading);
    m_filters->showChips(anything && !m_roadmapShown);
    m_caption->setCounts(m_shown->rowCount(), m_problems->rowCount());
    m_pickAction->setEnabled(anything);
    m_roadmapAction->setEnabled(m_roadmap->topics().rowCount() > 0);
    const bool nothing = m_state == State::Failed || (m_state == State::Loaded && (!anything || (!found && !m_roadmapShown)));
    if (nothing) {
        say();
    }
    m_pages->setCurrentIndex(nothing                     ? MessagesPage
                                 : m_state == State::Loading ? SkeletonPage
                                 : m_roadmapShown            ? RoadmapPage
                                                             : ListPage);
    if (m_pages->currentIndex() != ListPage) {
        m_mistake->hide();
    }
}

void BrowserPanel::say()
{
    m_messages->setText(m_state == State::Failed           ? unreadableLibrary(m_failure)
                            : m_problems->rowCount() == 0 ? emptyLibrary()
                                                           : nothingFound(filter().text));
}

void BrowserPanel::pressed()
{
    if (m_state == State::Failed) {
        m_state = State::Loading;
        showPage();
        m_library.refresh();
    } else if (m_problems->rowCount() == 0) {
        emit importChooserRequested();
    } else {
        setFilter({});
        focusSearch();
    }
}

void BrowserPanel::enterList()
{
    if (m_roadmapShown) {
        m_roadmap->setFocus();
    } else if (m_shown->rowCount() > 0) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid() || !filter().text.isEmpty()) {
            m_list->setCurrentIndex(m_shown->index(0, 0));
        }
    }
}

void BrowserPanel::openFirst()
{
    if (!m_roadmapShown) {
        open(m_shown->index(0, 0));
    }
}

void BrowserPanel::open(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    m_list->setCurrentIndex(index);
    const ProblemRow& row = m_shown->row(index.row());
    if (!row.broken()) { // its reasons are told below the list
        m_current = row.id;
        emit activated(m_current);
    }
}

void BrowserPanel::toggleFavourite(const QModelIndex& index)
{
    if (index.isValid() && !m_shown->row(index.row()).broken()) {
        const ProblemRow& row = m_shown->row(index.row());
        emit favouriteToggled(row.id, !row.standing.favourite);
    }
}

const ProblemRow* BrowserPanel::selected() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_shown->row(index.row()) : nullptr;
}

void BrowserPanel::pickForMe()
{
    std::vector<const ProblemRow*> from;
    for (int i = 0; i < m_shown->rowCount(); ++i) {
        from.push_back(&m_shown->row(i));
    }
    std::set<QString> blocked;
    for (const TopicRow& topic : m_roadmap->topics().topics()) {
        if (!topic.ready) {
            blocked.insert(topic.id);
        }
    }
    if (const auto picked = pickOne(from, levelOf(m_problems->rows()), blocked, m_dice())) {
        m_roadmapAction->setChecked(false);
        const QModelIndex index = m_shown->index(static_cast<int>(*picked), 0);
        m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
        open(index);
    }
}

void BrowserPanel::showMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid() || m_shown->row(index.row()).broken()) {
        return;
    }
    const ProblemRow& row = m_shown->row(index.row());
    auto* menu = new RowMenu(row, m_shown->collections(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = row.id;
    connect(menu, &RowMenu::openAsked, this, [this, id] { open(m_shown->indexOf(id)); });
    connect(menu, &RowMenu::favouriteAsked, this, [this, id](bool on) { emit favouriteToggled(id, on); });
    connect(menu, &RowMenu::topicAsked, this, &BrowserPanel::showTopic);
    connect(menu, &RowMenu::collectionsEdited, this, &BrowserPanel::collectionsEdited);
    connect(menu, &RowMenu::newCollectionAsked, this, [this, id] {
        askForName(this, [this, id](const QString& name) { emit collectionsEdited(withProblem(m_shown->collections(), name, id)); });
    });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace ca
