// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/filter_menu.h"

#include <algorithm>

namespace ca {

namespace {

constexpr std::size_t kMostTags = 20; // the rest is found by typing

template <class List, class T>
void put(List& list, const T& value, bool there)
{
    list.erase(std::remove(list.begin(), list.end(), value), list.end());
    if (there) {
        list.push_back(value);
    }
}

QString harmless(QString text)
{
    return text.replace('&', "&&"); // no key behind it
}

} // namespace

FilterMenu::FilterMenu(QWidget* parent)
    : QMenu(parent)
{
    setAccessibleName(tr("More filters"));
}

void FilterMenu::fill(const ProblemFilter& filter, const Facets& facets)
{
    clear();
    m_filter = filter;
    addStates();
    addSeparator();
    addTags(facets);
    addTopics(facets);
    addCollections(facets);
    addSeparator();
    QAction* all = addAction(tr("Clear all filters"));
    all->setEnabled(!filter.empty());
    connect(all, &QAction::triggered, this, [this] { emit chosen({}); });
}

void FilterMenu::addSwitch(QMenu* menu, const QString& text, bool on, Edit edit)
{
    QAction* action = menu->addAction(harmless(text));
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, this, [this, edit = std::move(edit)](bool checked) {
        edit(m_filter, checked);
        emit chosen(m_filter);
    });
}

void FilterMenu::addStates()
{
    for (const Standing::State state : {Standing::State::Untouched, Standing::State::Tried, Standing::State::Solved}) {
        const bool on = std::find(m_filter.states.begin(), m_filter.states.end(), state) != m_filter.states.end();
        addSwitch(this, wordFor(state), on, [state](ProblemFilter& filter, bool there) { put(filter.states, state, there); });
    }
}

void FilterMenu::addTags(const Facets& facets)
{
    QMenu* tags = addMenu(tr("Tag"));
    tags->setEnabled(!facets.tags.empty());
    for (std::size_t i = 0; i < std::min(kMostTags, facets.tags.size()); ++i) {
        const TagCount& tag = facets.tags[i];
        addSwitch(tags, tr("%1 (%2)").arg(spoken(tag.tag)).arg(tag.problems), m_filter.tags.contains(tag.tag),
                  [name = tag.tag](ProblemFilter& filter, bool there) { put(filter.tags, name, there); });
    }
}

void FilterMenu::addTopics(const Facets& facets)
{
    QMenu* topics = addMenu(tr("Topic"));
    topics->setEnabled(!facets.topics.empty());
    for (const TopicName& topic : facets.topics) {
        addSwitch(topics, topic.title, m_filter.topicId == topic.id,
                  [id = topic.id](ProblemFilter& filter, bool there) { filter.topicId = there ? id : QString(); });
    }
}

void FilterMenu::addCollections(const Facets& facets)
{
    QMenu* collections = addMenu(tr("Collection"));
    collections->setEnabled(!facets.collections.empty());
    for (const QString& name : facets.collections) {
        addSwitch(collections, name, m_filter.collection == name,
                  [name](ProblemFilter& filter, bool there) { filter.collection = there ? name : QString(); });
    }
    if (!m_filter.collection.isEmpty()) {
        collections->addSeparator();
        QAction* drop = collections->addAction(harmless(tr("Delete “%1”").arg(m_filter.collection)));
        connect(drop, &QAction::triggered, this, [this] { emit collectionDropped(m_filter.collection); });
    }
}

} // namespace ca
