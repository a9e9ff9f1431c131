// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/collapsing_splitter.h"

#include <QDataStream>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ca {

namespace {

constexpr int kFallback = 260;

/// A hairline; QSplitter makes handles of one pixel wider for the mouse by itself.
class Handle final : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool wide = orientation() == Qt::Horizontal;
        const QRect line = wide ? QRect(width() / 2, 0, 1, height()) : QRect(0, height() / 2, width(), 1);
        painter.fillRect(line, underMouse() ? palette().color(QPalette::Link) : palette().color(QPalette::Mid));
    }

    void mouseDoubleClickEvent(QMouseEvent*) override
    {
        auto* parts = static_cast<CollapsingSplitter*>(splitter());
        const int after = parts->indexOf(this);
        const int folded = after == 1 && parts->orientation() == Qt::Horizontal ? 0 : after;
        parts->setCollapsed(folded, !parts->isCollapsed(folded));
    }
};

} // namespace

CollapsingSplitter::CollapsingSplitter(Qt::Orientation orientation, QWidget* parent) : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, &CollapsingSplitter::noteSizes);
}

QSplitterHandle* CollapsingSplitter::createHandle()
{
    auto* handle = new Handle(orientation(), this);
    handle->setAttribute(Qt::WA_Hover);
    handle->setToolTip(tr("Drag to resize, double-click to fold away"));
    return handle;
}

void CollapsingSplitter::noteSizes()
{
    const QList<int> now = sizes();
    m_open.resize(now.size(), kFallback);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (now[i] > 0) {
            m_open[i] = now[i];
        }
    }
}

bool CollapsingSplitter::isCollapsed(int index) const
{
    const QWidget* part = widget(index); // before the first show everything is hidden, but by nobody
    return part->testAttribute(Qt::WA_WState_Hidden) && part->testAttribute(Qt::WA_WState_ExplicitShowHide);
}

void CollapsingSplitter::setCollapsed(int index, bool collapsed)
{
    if (isCollapsed(index) == collapsed) {
        return;
    }
    if (collapsed) {
        noteSizes();
    }
    widget(index)->setVisible(!collapsed);
    if (!collapsed) {
        makeRoomFor(index);
    }
    emit collapsedChanged(index, collapsed);
}

/// The part becomes as large as it was; the others share what is left as they shared it before.
void CollapsingSplitter::makeRoomFor(int index)
{
    const QList<int> now = sizes();
    m_open.resize(now.size(), kFallback);
    int others = 0;
    for (int i = 0; i < count(); ++i) {
        others += i == index || isCollapsed(i) ? 0 : m_open[i];
    }
    const int rest = std::accumulate(now.begin(), now.end(), 0) - m_open[index];
    QList<int> wanted = m_open;
    for (int i = 0; i < count() && rest > 0 && others > 0; ++i) {
        wanted[i] = i == index ? m_open[i] : isCollapsed(i) ? 0 : qRound(double(m_open[i]) * rest / others);
    }
    setSizes(wanted);
}

QByteArray CollapsingSplitter::state() const
{
    QList<int> open = m_open;
    QList<bool> folded;
    const QList<int> now = sizes();
    open.resize(now.size(), kFallback);
    for (int i = 0; i < count(); ++i) {
        open[i] = now[i] > 0 ? now[i] : open[i];
        folded.append(isCollapsed(i));
    }
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << qint32(1) << open << folded;
    return bytes;
}

bool CollapsingSplitter::setState(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 version = 0;
    QList<int> open;
    QList<bool> folded;
    stream >> version >> open >> folded;
    const bool positive = std::all_of(open.begin(), open.end(), [](int size) { return size > 0; });
    if (stream.status() != QDataStream::Ok || version != 1 || open.size() != count() || folded.size() != count() || !positive) {
        return false;
    }
    m_open = open;
    for (int i = 0; i < count(); ++i) {
        const bool changed = isCollapsed(i) != folded[i];
        widget(i)->setVisible(!folded[i]);
        if (changed) {
            emit collapsedChanged(i, folded[i]);
        }
    }
    setSizes(open);
    return true;
}

} // namespace ca
