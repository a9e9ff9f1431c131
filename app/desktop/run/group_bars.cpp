// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/group_bars.h"

#include "app/desktop/run/sign.h"

#include <QPainter>

namespace ca::runs {

namespace {

constexpr int kBetween = 16;
constexpr int kSign = 9;

} // namespace

GroupBars::GroupBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GroupBars::setGroups(const std::vector<GroupPoints>& groups)
{
    m_groups = groups;
    QStringList said;
    for (const GroupPoints& group : groups) {
        said << tr("%1: %2").arg(group.name, group.points);
    }
    setAccessibleName(said.join(QStringLiteral(", ")));
    setToolTip(said.join(u'\n'));
    updateGeometry();
    update();
}

int GroupBars::widthOf(const GroupPoints& group) const
{
    const QFontMetrics metrics(m_theme.smallFont());
    return kSign + 4 + metrics.horizontalAdvance(group.name + u' ' + group.points) + 2;
}

QSize GroupBars::sizeHint() const
{
    int width = 0;
    for (const GroupPoints& group : m_groups) {
        width += widthOf(group) + kBetween;
    }
    return {width, minimumSizeHint().height()};
}

QSize GroupBars::minimumSizeHint() const
{
    return {40, QFontMetrics(m_theme.smallFont()).height() + 5};
}

void GroupBars::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.smallFont());
    double x = 0;
    for (const GroupPoints& group : m_groups) {
        const double width = widthOf(group);
        const double text = height() - 5;
        const QColor colour = group.full ? tokens.ok : group.share > 0 ? tokens.warn : tokens.bad;
        paintSign(painter, QRectF(x, (text - kSign) / 2, kSign, kSign),
                  group.full            ? Sign::Tick
                      : group.share > 0 ? Sign::Dash
                                        : Sign::Cross,
                  colour);
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(x + kSign + 4, 0, width, text), Qt::AlignLeft | Qt::AlignVCenter,
                         group.name + u' ' + group.points);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.line);
        painter.drawRoundedRect(QRectF(x, height() - 3, width, 3), 1.5, 1.5);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(x, height() - 3, width * qBound(0.0, group.share, 1.0), 3), 1.5, 1.5);
        x += width + kBetween;
    }
}

} // namespace ca::runs
