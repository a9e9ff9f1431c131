// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/problem_list_view.h"

#include "app/desktop/browser/problem_delegate.h"
#include "app/desktop/widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace ca {

ProblemListView::ProblemListView(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_delegate(new ProblemDelegate(theme, this))
{
    setObjectName("browser.list");
    setAccessibleName(tr("Problems"));
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout); // rows grow with the text
}

bool ProblemListView::onStar(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    return index.isValid() && m_delegate->starBox(visualRect(index), this, index).adjusted(-5, -5, 5, 5).contains(at);
}

void ProblemListView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    m_pressedStar = m_pressed.isValid() && onStar(event->pos());
    if (!m_pressedStar) {
        QListView::mousePressEvent(event);
    }
}

void ProblemListView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = std::exchange(m_pressed, QPersistentModelIndex());
    if (!index.isValid() || index != indexAt(event->pos()) || m_pressedStar != onStar(event->pos())) {
        return;
    }
    if (m_pressedStar) {
        emit starClicked(index);
    } else {
        emit openAsked(index);
    }
}

void ProblemListView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuAsked(byKey ? visualRect(currentIndex()).center() : event->pos());
}

void ProblemListView::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit openAsked(currentIndex());
    } else if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        emit leftUpwards();
    } else if (!text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()
               && (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier) {
        emit typed(text);
    } else {
        QListView::keyPressEvent(event);
    }
}

} // namespace ca
