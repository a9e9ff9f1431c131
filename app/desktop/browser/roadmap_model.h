// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The topics of the roadmap with how far the user is in each.
#pragma once

#include "app/desktop/browser/lanes.h"
#include "app/desktop/browser/problem_row.h"

#include <QAbstractListModel>
#include <QMetaType>

#include <vector>

namespace ca {

struct Roadmap;

struct TopicRow {
    QString id;
    QString title;
    QString summary;
    QStringList needs; // titles of what it builds on
    int problems = 0;
    int solved = 0;
    bool started = false;
    bool ready = true; // all that it builds on is solved
    LaneRow lanes;

    bool operator==(const TopicRow&) const = default;
    [[nodiscard]] bool done() const { return problems > 0 && solved == problems; }
};

/// Broken problems and problems that are not there do not count.
[[nodiscard]] std::vector<TopicRow> topicRows(const Roadmap& roadmap, const std::vector<ProblemRow>& problems);

class RoadmapModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        TopicRole, // const TopicRow*, valid until the model changes
    };

    using QAbstractListModel::QAbstractListModel;

    /// Topics that stay the same ones are only painted anew.
    void setTopics(std::vector<TopicRow> topics);
    [[nodiscard]] const std::vector<TopicRow>& topics() const { return m_topics; }
    [[nodiscard]] int lanes() const { return m_lanes; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<TopicRow> m_topics;
    int m_lanes = 0;
};

} // namespace ca

Q_DECLARE_METATYPE(const ca::TopicRow*)
