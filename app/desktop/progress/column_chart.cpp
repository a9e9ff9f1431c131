// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/column_chart.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace ca::progress {

namespace {

constexpr double kUsual = 84; // height of the highest column
constexpr double kGap = 4;
constexpr double kRadius = 3;

} // namespace

ColumnChart::ColumnChart(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void ColumnChart::setColumns(std::vector<Column> columns)
{
    if (columns == m_columns) {
        return;
    }
    m_columns = std::move(columns);
    QStringList words;
    for (const Column& column : m_columns) {
        words << column.words;
    }
    setAccessibleDescription(words.join('\n'));
    update();
}

QSize ColumnChart::sizeHint() const
{
    return {260, static_cast<int>(kUsual * m_theme.textScale()) + 2 * QFontMetrics(m_theme.smallFont()).height() + 8};
}

void ColumnChart::paintEvent(QPaintEvent*)
{
    if (m_columns.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.smallFont());
    const auto highest = std::max_element(m_columns.begin(), m_columns.end(),
                                          [](const Column& a, const Column& b) { return a.value < b.value; })->value;
    const double words = QFontMetrics(painter.font()).height() + 3;
    const double step = static_cast<double>(width()) / static_cast<double>(m_columns.size());
    const double gap = step > 3 * kGap ? kGap : 1;
    double left = 0;
    for (const Column& column : m_columns) {
        paintColumn(painter, {left + gap / 2, words, step - gap, height() - 2 * words}, column, highest <= 0 ? 0 : column.value / highest);
        left += step;
    }
    paintLabels(painter, step);
}

void ColumnChart::paintColumn(QPainter& painter, const QRectF& box, const Column& column, double part) const
{
    const Tokens& tokens = m_theme.tokens();
    const double tall = column.value > 0 ? std::max(3.0, box.height() * part) : 2;
    QColor colour = column.value > 0 ? tokens.accent : tokens.line;
    if (column.value > 0 && !column.strong) {
        colour.setAlphaF(0.6F);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF bar(box.left(), box.bottom() - tall, box.width(), tall);
    painter.drawRoundedRect(bar, std::min(kRadius, tall / 2), std::min(kRadius, tall / 2));
    if (painter.fontMetrics().horizontalAdvance(column.above) <= box.width() + kGap) {
        painter.setPen(column.strong ? tokens.text : tokens.muted);
        const double line = painter.fontMetrics().height();
        painter.drawText(QRectF(box.left() - kGap, bar.top() - line - 2, box.width() + 2 * kGap, line), Qt::AlignCenter, column.above);
    }
}

/// As many as have room.
void ColumnChart::paintLabels(QPainter& painter, double step) const
{
    const QFontMetrics metrics(painter.font());
    painter.setPen(m_theme.tokens().faint);
    double free = -1e9;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double wide = metrics.horizontalAdvance(m_columns[i].label);
        const double middle = (static_cast<double>(i) + 0.5) * step;
        const double left = std::clamp(middle - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (wide > 0 && left >= free) {
            painter.drawText(QPointF(left, height() - metrics.descent()), m_columns[i].label);
            free = left + wide + 6;
        }
    }
}

bool ColumnChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_columns.empty()) {
        const double step = static_cast<double>(width()) / static_cast<double>(m_columns.size());
        const auto at = static_cast<std::size_t>(std::max(0.0, static_cast<QHelpEvent*>(event)->pos().x() / step));
        setToolTip(at < m_columns.size() ? m_columns[at].words : QString());
    }
    return QWidget::event(event);
}

} // namespace ca::progress
