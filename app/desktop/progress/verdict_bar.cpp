// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/verdict_bar.h"

#include "app/desktop/progress/words.h"
#include "app/link/record_words.h"

#include <QPainter>
#include <QPainterPath>

namespace ca::progress {

namespace {

constexpr int kThick = 10;
constexpr int kBelow = 12;
constexpr double kRadius = 5;

} // namespace

VerdictBar::VerdictBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Verdicts"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void VerdictBar::setCounts(std::vector<VerdictCount> counts)
{
    if (counts == m_counts) {
        return;
    }
    m_counts = std::move(counts);
    m_total = 0;
    for (const VerdictCount& count : m_counts) {
        m_total += count.count;
    }
    QStringList words;
    for (const VerdictCount& count : m_counts) {
        words << tr("%1: %2, %3").arg(verdictWord(count.verdict), figure(count.count), percent(count.count, m_total));
    }
    setAccessibleDescription(words.join('\n'));
    updateGeometry();
    update();
}

int VerdictBar::rowHeight() const
{
    return QFontMetrics(m_theme.textFont()).height() + 7;
}

QSize VerdictBar::sizeHint() const
{
    return {240, kThick + kBelow + static_cast<int>(m_counts.size()) * rowHeight()};
}

QSize VerdictBar::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

void VerdictBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintParts(painter);
    QRect row(0, kThick + kBelow, width(), rowHeight());
    for (const VerdictCount& count : m_counts) {
        paintRow(painter, row, count);
        row.translate(0, row.height());
    }
}

void VerdictBar::paintParts(QPainter& painter) const
{
    const QRectF bar(0, 0, width(), kThick);
    QPainterPath outline;
    outline.addRoundedRect(bar, kRadius, kRadius);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(bar, m_theme.tokens().line);
    double left = 0;
    for (const VerdictCount& count : m_counts) {
        const double part = bar.width() * static_cast<double>(count.count) / static_cast<double>(std::max<std::size_t>(m_total, 1));
        painter.fillRect(QRectF(left, 0, std::max(1.0, part - 2), kThick), m_theme.tokens().*lookOf(count.verdict).colour);
        left += part;
    }
    painter.restore();
}

void VerdictBar::paintRow(QPainter& painter, const QRect& row, const VerdictCount& count) const
{
    const Tokens& tokens = m_theme.tokens();
    const VerdictLook look = lookOf(count.verdict);
    const int side = QFontMetrics(m_theme.textFont()).height();
    m_theme.icon(look.icon, look.colour).paint(&painter, QRect(row.left(), row.top() + (row.height() - side) / 2, side, side));
    painter.setFont(m_theme.textFont());
    const QFontMetrics metrics(m_theme.textFont());
    const QString share = percent(count.count, m_total);
    const int shareWidth = metrics.horizontalAdvance(percent(100, 100)) + 10;
    painter.setPen(tokens.muted);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, share);
    painter.setPen(tokens.text);
    const QRect number = row.adjusted(0, 0, -shareWidth, 0);
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, figure(count.count));
    const QRect words = number.adjusted(side + 8, 0, -metrics.horizontalAdvance(figure(count.count)) - 10, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(verdictWord(count.verdict), Qt::ElideRight, words.width()));
}

} // namespace ca::progress
