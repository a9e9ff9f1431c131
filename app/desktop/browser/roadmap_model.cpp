// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/roadmap_model.h"

#include "app/link/library.h"

#include <QHash>

#include <algorithm>

namespace ca {

namespace {

void count(std::vector<TopicRow>& rows, const QHash<QString, int>& places, const std::vector<ProblemRow>& problems)
{
    for (const ProblemRow& problem : problems) {
        const int place = places.value(problem.topicId, -1);
        if (place < 0 || problem.broken()) {
            continue;
        }
        TopicRow& row = rows[static_cast<std::size_t>(place)];
        ++row.problems;
        row.solved += problem.standing.state == Standing::State::Solved ? 1 : 0;
        row.started = row.started || problem.standing.state != Standing::State::Untouched;
    }
}

std::vector<std::vector<int>> prerequisitesOf(const Roadmap& roadmap, const QHash<QString, int>& places)
{
    std::vector<std::vector<int>> all;
    for (const Topic& topic : roadmap.topics) {
        std::vector<int>& on = all.emplace_back();
        for (const std::string& id : topic.prerequisites) {
            if (const int place = places.value(QString::fromStdString(id), -1); place >= 0) {
                on.push_back(place);
            }
        }
    }
    return all;
}

bool sameIds(const std::vector<TopicRow>& a, const std::vector<TopicRow>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TopicRow& one, const TopicRow& two) { return one.id == two.id; });
}

} // namespace

std::vector<TopicRow> topicRows(const Roadmap& roadmap, const std::vector<ProblemRow>& problems)
{
    std::vector<TopicRow> rows;
    QHash<QString, int> places;
    for (const Topic& topic : roadmap.topics) {
        TopicRow& row = rows.emplace_back();
        row.id = QString::fromStdString(topic.id);
        row.title = QString::fromStdString(topic.title);
        row.summary = QString::fromStdString(topic.summary);
        places.insert(row.id, static_cast<int>(rows.size()) - 1);
    }
    count(rows, places, problems);
    const auto prerequisites = prerequisitesOf(roadmap, places);
    const auto lanes = lanesOf(prerequisites);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].lanes = lanes[i];
        for (const int on : prerequisites[i]) {
            const TopicRow& needed = rows[static_cast<std::size_t>(on)];
            rows[i].needs << needed.title;
            rows[i].ready = rows[i].ready && needed.solved == needed.problems;
        }
    }
    return rows;
}

void RoadmapModel::setTopics(std::vector<TopicRow> topics)
{
    const bool same = sameIds(topics, m_topics);
    if (!same) {
        beginResetModel();
    }
    m_topics = std::move(topics);
    m_lanes = 0;
    for (const TopicRow& topic : m_topics) {
        m_lanes = std::max(m_lanes, topic.lanes.lane + 1);
    }
    if (!same) {
        endResetModel();
    } else if (!m_topics.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

int RoadmapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_topics.size());
}

QVariant RoadmapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TopicRow& topic = m_topics[static_cast<std::size_t>(index.row())];
    const QString needs = topic.needs.isEmpty() ? QString() : tr("builds on %1").arg(topic.needs.join(", "));
    switch (role) {
    case Qt::DisplayRole:
        return topic.title;
    case Qt::ToolTipRole:
        return QStringLiteral("<b>%1</b><br>%2<br>%3").arg(topic.title.toHtmlEscaped(), topic.summary.toHtmlEscaped(), needs.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return tr("%1, %2 of %3 solved").arg(topic.title).arg(topic.solved).arg(topic.problems) + (needs.isEmpty() ? needs : ", " + needs);
    case IdRole:
        return topic.id;
    case TopicRole:
        return QVariant::fromValue(&topic);
    default:
        return {};
    }
}

} // namespace ca
