// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/bar_list.h"

#include <QHelpEvent>
#include <QPainter>

namespace ca::progress {

namespace {

constexpr double kThick = 7;
constexpr double kRadius = 3.5;
constexpr int kUnderWords = 5;
constexpr int kBetween = 12;

} // namespace

BarList::BarList(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void BarList::setBars(std::vector<Bar> bars)
{
    if (bars == m_bars) {
        return;
    }
    const bool moves = bars.size() != m_bars.size();
    m_bars = std::move(bars);
    QStringList words;
    for (const Bar& bar : m_bars) {
        words << bar.words;
    }
    setAccessibleDescription(words.join('\n'));
    if (moves) {
        updateGeometry();
    }
    update();
}

void BarList::setColour(QColor Tokens::*colour)
{
    m_colour = colour;
    update();
}

int BarList::rowHeight() const
{
    return QFontMetrics(m_theme.textFont()).height() + kUnderWords + static_cast<int>(kThick) + kBetween;
}

QSize BarList::sizeHint() const
{
    return {220, std::max(0, static_cast<int>(m_bars.size()) * rowHeight() - kBetween)};
}

QSize BarList::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void BarList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double row = rowHeight();
    double top = 0;
    for (const Bar& bar : m_bars) {
        paintBar(painter, bar, {0, top, static_cast<double>(width()), row - kBetween});
        top += row;
    }
}

void BarList::paintBar(QPainter& painter, const Bar& bar, const QRectF& box) const
{
    const Tokens& tokens = m_theme.tokens();
    const QFontMetrics metrics(m_theme.textFont());
    painter.setFont(m_theme.textFont());
    painter.setPen(tokens.muted);
    painter.drawText(box, Qt::AlignRight | Qt::AlignTop, bar.value);
    painter.setPen(tokens.text);
    const int room = static_cast<int>(box.width()) - metrics.horizontalAdvance(bar.value) - 12;
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(bar.name, Qt::ElideRight, room));

    QRectF groove(box.left(), box.bottom() - kThick, box.width(), kThick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(groove, kRadius, kRadius);
    const double whole = groove.width();
    if (bar.begun > 0) {
        QColor pale = tokens.*m_colour;
        pale.setAlphaF(0.35F);
        groove.setWidth(std::max(kThick, whole * std::min(1.0, bar.filled + bar.begun)));
        painter.setBrush(pale);
        painter.drawRoundedRect(groove, kRadius, kRadius);
    }
    if (bar.filled > 0) {
        groove.setWidth(std::max(kThick, whole * std::min(1.0, bar.filled)));
        painter.setBrush(tokens.*m_colour);
        painter.drawRoundedRect(groove, kRadius, kRadius);
    }
}

bool BarList::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto row = static_cast<std::size_t>(std::max(0, static_cast<QHelpEvent*>(event)->pos().y() / rowHeight()));
        setToolTip(row < m_bars.size() ? m_bars[row].words : QString());
    }
    return QWidget::event(event);
}

} // namespace ca::progress
