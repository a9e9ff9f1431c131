// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The roadmap: arrows move along it, Enter or a click lists the problems of a topic.
#pragma once

#include "app/desktop/browser/roadmap_model.h"

#include <QListView>

namespace ca {

class RoadmapDelegate;
class Theme;

class RoadmapView : public QListView {
    Q_OBJECT

public:
    explicit RoadmapView(const Theme& theme, QWidget* parent = nullptr);

    void setTopics(std::vector<TopicRow> topics);
    [[nodiscard]] const RoadmapModel& topics() const { return *m_topics; }
    /// The topic to go on with is where the keyboard starts.
    void goToNext();

signals:
    void topicChosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    RoadmapModel* m_topics;
    RoadmapDelegate* m_delegate;
};

} // namespace ca
