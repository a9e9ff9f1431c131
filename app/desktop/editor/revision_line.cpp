// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/revision_line.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ca {

namespace {

constexpr double kEdge = 8;    // room for half a handle
constexpr double kHandle = 6;  // radius
constexpr double kTick = 3.5;  // half of the height of what was typed
constexpr double kRun = 7;     // and of a run
constexpr double kBreak = 2.5; // half of the hole in the line where a long pause was

} // namespace

RevisionLine::RevisionLine(const Theme& theme, QWidget* parent) : QAbstractSlider(parent), m_theme(theme)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Earlier texts"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSingleStep(1);
    setCursor(Qt::PointingHandCursor);
}

void RevisionLine::setMarks(std::vector<RevisionMark> marks)
{
    m_marks = std::move(marks);
    m_places = placesOf(m_marks);
    setRange(0, std::max(0, static_cast<int>(m_marks.size()) - 1));
    update();
}

double RevisionLine::xOf(std::size_t index) const
{
    return kEdge + m_places[index] * (width() - 2 * kEdge);
}

int RevisionLine::nearest(double x) const
{
    if (m_places.empty()) {
        return 0;
    }
    const double place = (x - kEdge) / std::max(1.0, width() - 2 * kEdge);
    const auto after = std::lower_bound(m_places.begin(), m_places.end(), place);
    if (after == m_places.begin() || (after != m_places.end() && *after - place < place - *std::prev(after))) {
        return static_cast<int>(after - m_places.begin());
    }
    return static_cast<int>(after - m_places.begin()) - 1;
}

void RevisionLine::stepToMark(int direction)
{
    for (int i = value() + direction; i >= minimum() && i <= maximum(); i += direction) {
        if (i == minimum() || i == maximum() || (i < static_cast<int>(m_marks.size()) && m_marks[static_cast<std::size_t>(i)].standsOut())) {
            setValue(i);
            return;
        }
    }
}

void RevisionLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (!m_marks.empty()) {
        paintMarks(painter);
        paintHandle(painter);
    }
}

void RevisionLine::paintGround(QPainter& painter) const
{
    const Tokens& tokens = m_theme.tokens();
    const double y = height() / 2.0;
    const auto stretch = [&](double from, double to, const QColor& colour) {
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
    };
    double from = kEdge;
    for (std::size_t i = 1; i < m_marks.size(); ++i) {
        if (beginsAnew(m_marks, i)) {
            const double middle = (xOf(i - 1) + xOf(i)) / 2;
            if (middle - kBreak > from) {
                stretch(from, middle - kBreak, tokens.line);
                from = middle + kBreak;
            }
        }
    }
    stretch(from, width() - kEdge, tokens.line);
}

/// What was typed lies below what stands out; of thousands, one for each pixel.
void RevisionLine::paintMarks(QPainter& painter) const
{
    painter.setPen(QPen(m_theme.tokens().faint, 1));
    double last = -1;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const double x = std::floor(xOf(i)) + 0.5;
        if (!m_marks[i].standsOut() && x != last) {
            painter.drawLine(QPointF(x, height() / 2.0 - kTick), QPointF(x, height() / 2.0 + kTick));
            last = x;
        }
    }
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].standsOut()) {
            paintMark(painter, i);
        }
    }
}

/// Each kind has a shape of its own, so that colour only adds to it.
void RevisionLine::paintMark(QPainter& painter, std::size_t index) const
{
    const Tokens& tokens = m_theme.tokens();
    const RevisionMark& mark = m_marks[index];
    const QPointF at(xOf(index), height() / 2.0);
    painter.setPen(Qt::NoPen);
    switch (mark.revision.kind) {
    case RevisionKind::Run:
        painter.setBrush(mark.colour != nullptr ? tokens.*mark.colour : tokens.muted);
        painter.drawRoundedRect(QRectF(at.x() - 1.75, at.y() - kRun, 3.5, 2 * kRun), 1.75, 1.75);
        break;
    case RevisionKind::Saved:
        painter.setBrush(tokens.muted);
        painter.drawEllipse(at, 3, 3);
        break;
    default: {
        painter.setBrush(tokens.warn);
        const double r = 4.5;
        painter.drawPolygon(QPolygonF{{at.x(), at.y() - r}, {at.x() + r, at.y()}, {at.x(), at.y() + r}, {at.x() - r, at.y()}});
    }
    }
}

void RevisionLine::paintHandle(QPainter& painter) const
{
    const Tokens& tokens = m_theme.tokens();
    const QPointF at(xOf(static_cast<std::size_t>(value())), height() / 2.0);
    painter.setPen(QPen(hasFocus() ? tokens.text : tokens.surface, 2));
    painter.setBrush(tokens.accent);
    painter.drawEllipse(at, kHandle, kHandle);
}

void RevisionLine::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        setSliderDown(true);
        setValue(nearest(event->position().x()));
    }
}

void RevisionLine::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown()) {
        setValue(nearest(event->position().x()));
    }
}

void RevisionLine::mouseReleaseEvent(QMouseEvent*)
{
    setSliderDown(false);
}

void RevisionLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: setValue(value() - 1); return;
    case Qt::Key_Right:
    case Qt::Key_Up: setValue(value() + 1); return;
    case Qt::Key_PageUp: stepToMark(-1); return;
    case Qt::Key_PageDown: stepToMark(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit taken(); return;
    case Qt::Key_Escape: emit left(); return;
    default: QAbstractSlider::keyPressEvent(event);
    }
}

bool RevisionLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_marks.empty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const RevisionMark& mark = m_marks[static_cast<std::size_t>(nearest(help->pos().x()))];
        QToolTip::showText(help->globalPos(), momentOf(mark.revision) + QLatin1Char('\n') + reasonOf(mark), this);
        return true;
    }
    return QAbstractSlider::event(event);
}

} // namespace ca
