// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/filter_bar.h"

#include "app/desktop/browser/filter_chip.h"
#include "app/desktop/browser/filter_menu.h"
#include "app/desktop/widgets/flow_layout.h"
#include "app/desktop/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ca {

namespace {

const std::vector<Standing::State> kUnsolved = {Standing::State::Untouched, Standing::State::Tried};

template <class T>
bool has(const std::vector<T>& list, const T& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

template <class List, class T>
List without(List list, const T& value)
{
    list.erase(std::remove(list.begin(), list.end(), value), list.end());
    return list;
}

} // namespace

FilterBar::FilterBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_search(new QLineEdit(this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(m_chips))
    , m_menu(new FilterMenu(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 4);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_chips);
    m_flow->setContentsMargins(0, 0, 0, 0);
    makeSearch();
    makeChips();
    connect(m_menu, &FilterMenu::chosen, this, &FilterBar::edit);
    connect(m_menu, &FilterMenu::collectionDropped, this, &FilterBar::collectionDropped);
    showFilter();
}

void FilterBar::makeSearch()
{
    m_search->setObjectName("browser.search");
    m_search->setPlaceholderText(tr("Search title, tag, text, #number"));
    m_search->setAccessibleName(tr("Search problems"));
    m_search->setToolTip(tr("Search in titles, tags, numbers and statements (Ctrl+F)\nDown goes to the list, Enter opens the first, Esc clears"));
    m_search->addAction(m_theme.icon("search"), QLineEdit::LeadingPosition);
    QAction* clear = m_search->addAction(m_theme.icon("cross"), QLineEdit::TrailingPosition);
    clear->setToolTip(tr("Clear the search (Esc)"));
    clear->setVisible(false);
    m_search->installEventFilter(this);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, this, [this, clear](const QString& text) {
        clear->setVisible(!text.isEmpty());
        ProblemFilter filter = m_filter;
        filter.text = text;
        edit(filter);
    });
}

FilterChip* FilterBar::addChip(const QString& text, const QString& tip)
{
    auto* chip = new FilterChip(m_theme, text, FilterChip::Kind::Toggle, m_chips);
    chip->setToolTip(tip);
    m_flow->addWidget(chip);
    return chip;
}

FilterChip* FilterBar::addDifficulty(Difficulty difficulty, const QString& tip)
{
    FilterChip* chip = addChip(wordFor(difficulty), tip);
    m_difficulties.emplace_back(difficulty, chip);
    connect(chip, &FilterChip::clicked, this, [this, difficulty](bool on) {
        ProblemFilter filter = m_filter;
        filter.difficulties = without(filter.difficulties, difficulty);
        if (on) {
            filter.difficulties.push_back(difficulty);
        }
        edit(filter);
    });
    return chip;
}

void FilterBar::makeChips()
{
    m_all = addChip(tr("All"), tr("Show all problems again (Ctrl+Shift+Backspace)"));
    connect(m_all, &FilterChip::clicked, this, [this] { edit({}); });
    addDifficulty(Difficulty::Easy, tr("Easy problems"));
    addDifficulty(Difficulty::Medium, tr("Problems of medium difficulty"));
    addDifficulty(Difficulty::Hard, tr("Hard problems"));
    m_favourites = addChip(QStringLiteral("★"), tr("Favourites"));
    m_favourites->setAccessibleName(tr("Favourites"));
    connect(m_favourites, &FilterChip::clicked, this, [this](bool on) {
        ProblemFilter filter = m_filter;
        filter.favourites = on;
        edit(filter);
    });
    m_unsolved = addChip(tr("Unsolved"), tr("Problems that you have not solved yet"));
    connect(m_unsolved, &FilterChip::clicked, this, [this](bool on) {
        ProblemFilter filter = m_filter;
        filter.states = on ? kUnsolved : std::vector<Standing::State>();
        edit(filter);
    });
    m_due = addChip(tr("Due for review"), tr("Solved a while ago: time to solve them again"));
    connect(m_due, &FilterChip::clicked, this, [this](bool on) {
        ProblemFilter filter = m_filter;
        filter.due = on;
        edit(filter);
    });
    m_more = new FilterChip(m_theme, tr("More"), FilterChip::Kind::Menu, m_chips);
    m_more->setToolTip(tr("Filter by status, tag, topic or collection"));
    m_flow->addWidget(m_more);
    connect(m_more, &FilterChip::clicked, this, [this] {
        m_menu->fill(m_filter, m_facets);
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
    });
}

void FilterBar::addRemovable(const QString& text, const ProblemFilter& without)
{
    auto* chip = new FilterChip(m_theme, text, FilterChip::Kind::Removable, m_chips);
    chip->setToolTip(tr("Do not filter by this any more"));
    chip->setAccessibleName(tr("Remove the filter %1").arg(text));
    m_flow->addWidget(chip);
    chip->show();
    m_removable.push_back(chip);
    connect(chip, &FilterChip::clicked, this, [this, without] { edit(without); });
}

void FilterBar::showRemovable()
{
    for (FilterChip* chip : std::exchange(m_removable, {})) {
        chip->hide();
        m_flow->removeWidget(chip);
        chip->deleteLater(); // it may be the one that was clicked
    }
    ProblemFilter rest = m_filter;
    if (!m_filter.topicId.isEmpty()) {
        const auto topic = std::find_if(m_facets.topics.begin(), m_facets.topics.end(),
                                        [this](const TopicName& known) { return known.id == m_filter.topicId; });
        rest.topicId.clear();
        addRemovable(topic == m_facets.topics.end() ? m_filter.topicId : topic->title, rest);
    }
    if (rest = m_filter; !m_filter.collection.isEmpty()) {
        rest.collection.clear();
        addRemovable(m_filter.collection, rest);
    }
    for (const Standing::State state : m_filter.states == kUnsolved ? std::vector<Standing::State>() : m_filter.states) {
        rest = m_filter;
        rest.states = without(rest.states, state);
        addRemovable(wordFor(state), rest);
    }
    for (const QString& tag : m_filter.tags) {
        rest = m_filter;
        rest.tags = without(rest.tags, tag);
        addRemovable(spoken(tag), rest);
    }
}

void FilterBar::showFilter()
{
    ProblemFilter chips = m_filter;
    chips.text.clear();
    m_all->setChecked(chips.empty());
    for (const auto& [difficulty, chip] : m_difficulties) {
        chip->setChecked(has(m_filter.difficulties, difficulty));
    }
    m_unsolved->setChecked(m_filter.states == kUnsolved);
    m_due->setChecked(m_filter.due);
    m_due->setText(m_facets.due > 0 ? tr("Due for review · %1").arg(m_facets.due) : tr("Due for review"));
    m_due->setAccessibleName(tr("Due for review: %1").arg(m_facets.due));
    m_due->setVisible(m_facets.due > 0 || m_filter.due);
    m_due->updateGeometry();
    m_favourites->setChecked(m_filter.favourites);
    showRemovable();
}

void FilterBar::edit(const ProblemFilter& filter)
{
    const bool chipsDiffer = [&] {
        ProblemFilter same = filter;
        same.text = m_filter.text;
        return same != m_filter;
    }();
    const bool differs = filter != m_filter;
    m_filter = filter;
    std::sort(m_filter.states.begin(), m_filter.states.end());
    if (m_search->text() != filter.text) {
        m_search->setText(filter.text); // comes back here, with nothing left to change
    }
    if (chipsDiffer || filter.empty()) {
        showFilter();
    }
    if (differs) {
        emit changed(m_filter);
    }
}

void FilterBar::setFilter(const ProblemFilter& filter)
{
    edit(filter);
}

void FilterBar::setFacets(const Facets& facets)
{
    if (facets != m_facets) {
        m_facets = facets;
        showFilter();
    }
}

void FilterBar::showChips(bool shown)
{
    m_chips->setVisible(shown);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::type(const QString& text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(m_search->text() + text);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent*>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool FilterBar::onKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        emit leftDownwards();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit entered();
        return true;
    case Qt::Key_Escape:
        if (m_filter.empty()) {
            return false; // whoever is around us may want it
        }
        m_search->text().isEmpty() ? edit({}) : m_search->clear();
        return true;
    default:
        return false;
    }
}

} // namespace ca
