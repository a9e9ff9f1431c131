// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/roadmap_view.h"

#include "app/desktop/browser/roadmap_delegate.h"
#include "app/desktop/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace ca {

RoadmapView::RoadmapView(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_topics(new RoadmapModel(this))
    , m_delegate(new RoadmapDelegate(theme, this))
{
    setObjectName("browser.roadmap");
    setAccessibleName(tr("Roadmap of topics"));
    setModel(m_topics);
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setViewportMargins(0, 4, 0, 0);
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

void RoadmapView::setTopics(std::vector<TopicRow> topics)
{
    m_topics->setTopics(std::move(topics));
    m_delegate->setLanes(std::max(1, m_topics->lanes()));
}

void RoadmapView::goToNext()
{
    const auto& topics = m_topics->topics();
    auto next = std::find_if(topics.begin(), topics.end(), [](const TopicRow& topic) { return topic.ready && !topic.done(); });
    if (next != topics.end() && !currentIndex().isValid()) {
        setCurrentIndex(m_topics->index(static_cast<int>(next - topics.begin())));
    }
}

void RoadmapView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit topicChosen(currentIndex().data(RoadmapModel::IdRole).toString());
    } else {
        QListView::keyPressEvent(event);
    }
}

void RoadmapView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex()) {
        emit topicChosen(index.data(RoadmapModel::IdRole).toString());
    }
}

} // namespace ca
