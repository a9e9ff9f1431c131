// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/facets.h"

#include <QMap>

#include <algorithm>

namespace ca {

namespace {

std::vector<TagCount> counted(const QMap<QString, int>& tags)
{
    std::vector<TagCount> counts;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        counts.push_back({tag.key(), tag.value()});
    }
    std::stable_sort(counts.begin(), counts.end(), [](const TagCount& a, const TagCount& b) { return a.problems > b.problems; });
    return counts;
}

} // namespace

Facets facetsOf(const std::vector<ProblemRow>& rows, const std::vector<Collection>& collections)
{
    Facets facets;
    QMap<QString, int> tags;
    for (const ProblemRow& row : rows) {
        if (row.broken()) {
            continue;
        }
        ++facets.problems;
        facets.solved += row.standing.state == Standing::State::Solved ? 1 : 0;
        facets.due += row.standing.due ? 1 : 0;
        for (const QString& tag : row.tags) {
            ++tags[tag];
        }
        const TopicName topic{row.topicId, row.topic};
        if (!topic.id.isEmpty() && std::find(facets.topics.begin(), facets.topics.end(), topic) == facets.topics.end()) {
            facets.topics.push_back(topic);
        }
    }
    facets.tags = counted(tags);
    for (const Collection& collection : collections) {
        facets.collections.push_back(collection.name);
    }
    return facets;
}

} // namespace ca
