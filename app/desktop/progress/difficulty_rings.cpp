// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/difficulty_rings.h"

#include "app/desktop/progress/words.h"

#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

namespace ca::progress {

namespace {

constexpr double kUsual = 88;
constexpr double kThick = 8;
constexpr int kWhole = 360 * 16;

double partOf(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

DifficultyRings::DifficultyRings(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Solved by difficulty"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QString DifficultyRings::wordsOf(const Share& share) const
{
    return tr("%1: %2 of %3 solved, %4 more tried")
        .arg(wordForDifficulty(share.name), figure(share.solved), figure(share.total), figure(share.tried));
}

void DifficultyRings::setShares(std::vector<Share> shares)
{
    if (shares == m_shares) {
        return;
    }
    m_shares = std::move(shares);
    QStringList words;
    for (const Share& share : m_shares) {
        words << wordsOf(share);
    }
    setAccessibleDescription(words.join('\n'));
    updateGeometry();
    update();
}

/// The usual one grows with the text, and shrinks into what there is.
double DifficultyRings::diameter() const
{
    const double room = width() / std::max(1.0, static_cast<double>(m_shares.size())) - 12;
    return std::clamp(room, 40.0, kUsual * m_theme.textScale());
}

QSize DifficultyRings::sizeHint() const
{
    const double scale = m_theme.textScale();
    const int words = QFontMetrics(m_theme.textFont()).height() + QFontMetrics(m_theme.smallFont()).height() + 10;
    return {static_cast<int>((kUsual * scale + 24) * static_cast<double>(m_shares.size())), static_cast<int>(kUsual * scale) + words};
}

QSize DifficultyRings::minimumSizeHint() const
{
    return {static_cast<int>(70 * static_cast<double>(m_shares.size())), sizeHint().height()};
}

void DifficultyRings::paintEvent(QPaintEvent*)
{
    if (m_shares.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = static_cast<double>(width()) / static_cast<double>(m_shares.size());
    const double size = diameter();
    double left = 0;
    for (const Share& share : m_shares) {
        const QRectF ring(left + (column - size) / 2, kThick / 2, size - kThick / 2, size - kThick / 2);
        paintRing(painter, ring, share);
        const QRectF below(left, size + 8, column, height() - size - 8);
        painter.setFont(m_theme.textFont());
        painter.setPen(m_theme.colourOfDifficulty(share.name));
        const QFontMetrics metrics(m_theme.textFont());
        painter.drawText(below, Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(wordForDifficulty(share.name), Qt::ElideRight, static_cast<int>(column) - 6));
        left += column;
    }
}

void DifficultyRings::paintRing(QPainter& painter, const QRectF& ring, const Share& share) const
{
    const Tokens& tokens = m_theme.tokens();
    const QColor colour = m_theme.colourOfDifficulty(share.name);
    const auto arc = [&](const QColor& ink, double from, double length) {
        painter.setPen(QPen(ink, kThick, Qt::SolidLine, length < 1 ? Qt::RoundCap : Qt::FlatCap));
        painter.drawArc(ring, kWhole / 4 - static_cast<int>(from * kWhole), -static_cast<int>(length * kWhole));
    };
    painter.setBrush(Qt::NoBrush);
    arc(tokens.line, 0, 1);
    if (share.tried > 0) {
        QColor pale = colour;
        pale.setAlphaF(0.35F);
        arc(pale, 0, partOf(share.solved + share.tried, share.total));
    }
    if (share.solved > 0) {
        arc(colour, 0, partOf(share.solved, share.total));
    }
    const bool roomy = ring.width() > 3.2 * QFontMetrics(m_theme.headingFont()).height();
    painter.setFont(roomy ? m_theme.headingFont() : m_theme.textFont());
    painter.setPen(tokens.text);
    const double middle = ring.center().y();
    const QRectF upper(ring.left(), middle - QFontMetrics(painter.font()).height() * 0.92, ring.width(),
                       QFontMetrics(painter.font()).height());
    painter.drawText(upper, Qt::AlignCenter, figure(share.solved));
    painter.setFont(m_theme.smallFont());
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(ring.left(), upper.bottom() - 2, ring.width(), QFontMetrics(m_theme.smallFont()).height()), Qt::AlignCenter,
                     tr("of %1").arg(figure(share.total)));
}

bool DifficultyRings::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_shares.empty()) {
        const auto column = static_cast<std::size_t>(std::max(0, static_cast<QHelpEvent*>(event)->pos().x())
                                                     * static_cast<int>(m_shares.size()) / std::max(1, width()));
        setToolTip(column < m_shares.size() ? wordsOf(m_shares[column]) : QString());
    }
    return QWidget::event(event);
}

} // namespace ca::progress
