// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/progress/heat_map.h"

#include "app/desktop/progress/words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <array>
#include <cmath>

namespace ca::progress {

namespace {

constexpr double kGap = 3;
constexpr double kTallest = 14; // of a field, at the usual size of text
constexpr double kSmallest = 6;
constexpr double kRadius = 3;
constexpr double kMarkWidth = 2; // around a field

QColor mixed(const QColor& ground, const QColor& colour, double part)
{
    const auto between = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return {between(ground.red(), colour.red()), between(ground.green(), colour.green()), between(ground.blue(), colour.blue())};
}

} // namespace

HeatMap::HeatMap(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Activity of the last twelve months"));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void HeatMap::setCalendar(HeatCalendar calendar)
{
    const bool onToday = m_current == Day{} || m_current == m_calendar.today();
    m_calendar = std::move(calendar);
    m_current = onToday ? m_calendar.today() : m_calendar.within(m_current);
    m_hovered.reset();
    setAccessibleDescription(wordsOf(m_current));
    update();
}

void HeatMap::setCurrent(Day day)
{
    const Day wanted = m_calendar.within(day);
    if (wanted == m_current) {
        return;
    }
    m_current = wanted;
    setAccessibleDescription(wordsOf(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
    emit currentChanged();
}

QString HeatMap::wordsOf(Day day) const
{
    const QString date = QLocale().toString(dateOf(day), QLocale::LongFormat);
    const DayCount count = m_calendar.countOf(day);
    if (count.submissions == 0 && count.minutes == 0) {
        return tr("%1: nothing").arg(date);
    }
    QStringList facts{tr("%n submissions", nullptr, static_cast<int>(count.submissions))};
    if (count.accepted > 0) {
        facts << tr("%n accepted", nullptr, static_cast<int>(count.accepted));
    }
    if (count.solved > 0) {
        facts << tr("%n solved for the first time", nullptr, static_cast<int>(count.solved));
    }
    if (count.minutes > 0) {
        facts << timeSpent(count.minutes);
    }
    return tr("%1: %2").arg(date, facts.join(", "));
}

HeatMap::Grid HeatMap::grid() const
{
    const QFontMetrics small(m_theme.smallFont());
    int names = 0;
    for (int day = 1; day <= HeatCalendar::kDays; ++day) {
        names = std::max(names, small.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    }
    const double left = names + 10;
    const double room = width() - left - kMarkWidth;
    const double gap = room > HeatCalendar::kWeeks * 3 * kGap ? kGap : kGap / 2;
    const double stepX = std::max(kSmallest, (room + gap) / HeatCalendar::kWeeks);
    const double tallest = std::max(kTallest * m_theme.textScale(), small.height() * 0.9) + kGap;
    return {left, small.height() + 6.0, stepX, tallest, gap};
}

QRectF HeatMap::fieldOf(Day day) const
{
    const Grid at = grid();
    const HeatCalendar::Place place = m_calendar.placeOf(day);
    return {at.left + place.week * at.stepX, at.top + place.day * at.stepY, at.stepX - at.gap, at.stepY - kGap};
}

std::optional<Day> HeatMap::dayAt(const QPointF& point) const
{
    const Grid at = grid();
    return m_calendar.dayAt({static_cast<int>(std::floor((point.x() - at.left) / at.stepX)),
                             static_cast<int>(std::floor((point.y() - at.top) / at.stepY))});
}

QSize HeatMap::sizeHint() const
{
    const Grid at = grid();
    const int below = QFontMetrics(m_theme.smallFont()).height() + 8;
    return {900, static_cast<int>(at.top + HeatCalendar::kDays * at.stepY) + below};
}

QSize HeatMap::minimumSizeHint() const
{
    return {static_cast<int>(grid().left + HeatCalendar::kWeeks * kSmallest + kMarkWidth), sizeHint().height()};
}

QColor HeatMap::colourOf(int level) const
{
    static constexpr std::array<double, HeatCalendar::kLevels> kParts{0, 0.28, 0.5, 0.75, 1};
    const Tokens& tokens = m_theme.tokens();
    return level == 0 ? mixed(tokens.surface2, tokens.line, 0.35)
                      : mixed(tokens.surface2, tokens.ok, kParts[static_cast<std::size_t>(level)]);
}

void HeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.smallFont());
    paintNames(painter);
    paintFields(painter);
    paintMark(painter, m_calendar.today(), m_theme.tokens().text, 1.2);
    if (m_hovered) {
        paintMark(painter, *m_hovered, m_theme.tokens().faint, 1.2);
    }
    if (hasFocus()) {
        paintMark(painter, m_current, m_theme.tokens().accent, kMarkWidth);
        paintNumber(painter, m_current);
    }
    paintCaption(painter);
}

void HeatMap::paintNames(QPainter& painter) const
{
    const Grid at = grid();
    const QFontMetrics metrics(painter.font());
    painter.setPen(m_theme.tokens().faint);
    double free = 0;
    for (const auto& [week, month] : m_calendar.months()) {
        const QString name = QLocale().standaloneMonthName(month, QLocale::ShortFormat);
        const double x = std::min(at.left + week * at.stepX, width() - static_cast<double>(metrics.horizontalAdvance(name)));
        if (x >= free) {
            painter.drawText(QPointF(x, metrics.ascent()), name);
            free = x + metrics.horizontalAdvance(name) + 6;
        }
    }
    for (int row = 0; row < HeatCalendar::kDays; row += 2) {
        const QDate date = dateOf(m_calendar.first() + std::chrono::days(row));
        const QRectF line(0, at.top + row * at.stepY, at.left - 8, at.stepY - kGap);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
    }
}

void HeatMap::paintFields(QPainter& painter) const
{
    painter.setPen(Qt::NoPen);
    for (Day day = m_calendar.first(); day <= m_calendar.today(); day += std::chrono::days(1)) {
        painter.setBrush(colourOf(m_calendar.levelOf(day)));
        painter.drawRoundedRect(fieldOf(day), kRadius, kRadius);
    }
}

void HeatMap::paintMark(QPainter& painter, Day day, const QColor& colour, double width) const
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(fieldOf(day).adjusted(-1, -1, 1, 1), kRadius + 1, kRadius + 1);
}

/// In the field when it has room for it.
void HeatMap::paintNumber(QPainter& painter, Day day) const
{
    const std::size_t submissions = m_calendar.countOf(day).submissions;
    const QString number = figure(submissions);
    const QRectF field = fieldOf(day);
    if (submissions == 0 || painter.fontMetrics().horizontalAdvance(number) > field.width()) {
        return;
    }
    const QColor ground = colourOf(m_calendar.levelOf(day));
    const Tokens& tokens = m_theme.tokens();
    painter.setPen(contrast(ground, tokens.text) > contrast(ground, tokens.bg) ? tokens.text : tokens.bg);
    painter.drawText(field, Qt::AlignCenter, number);
}

QString HeatMap::captionText() const
{
    if (m_hovered) {
        return wordsOf(*m_hovered);
    }
    return wordsOf(hasFocus() ? m_current : m_calendar.today());
}

void HeatMap::paintCaption(QPainter& painter) const
{
    const QFontMetrics metrics(painter.font());
    const int top = height() - metrics.height();
    const int legend = metrics.horizontalAdvance(tr("less") + tr("more")) + 110;
    painter.setPen(m_theme.tokens().muted);
    const int left = static_cast<int>(grid().left);
    const int room = width() - legend - left;
    painter.drawText(left, top + metrics.ascent(), metrics.elidedText(captionText(), Qt::ElideRight, room));
    paintLegend(painter, top);
}

void HeatMap::paintLegend(QPainter& painter, int top) const
{
    const QFontMetrics metrics(painter.font());
    const double side = std::round(metrics.height() * 0.75);
    double x = width() - metrics.horizontalAdvance(tr("more"));
    painter.setPen(m_theme.tokens().faint);
    painter.drawText(QPointF(x, top + metrics.ascent()), tr("more"));
    painter.setPen(Qt::NoPen);
    x -= 6;
    for (int level = HeatCalendar::kLevels - 1; level >= 0; --level) {
        x -= side;
        painter.setBrush(colourOf(level));
        painter.drawRoundedRect(QRectF(x, top + (metrics.height() - side) / 2, side, side), kRadius, kRadius);
        x -= kGap;
    }
    painter.setPen(m_theme.tokens().faint);
    painter.drawText(QPointF(x - 4 - metrics.horizontalAdvance(tr("less")), top + metrics.ascent()), tr("less"));
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const auto days = [this](int by) { setCurrent(m_current + std::chrono::days(by)); };
    constexpr int kWeek = HeatCalendar::kDays;
    switch (event->key()) {
    case Qt::Key_Left: return days(-kWeek);
    case Qt::Key_Right: return days(kWeek);
    case Qt::Key_Up: return days(-1);
    case Qt::Key_Down: return days(1);
    case Qt::Key_PageUp: return days(-4 * kWeek);
    case Qt::Key_PageDown: return days(4 * kWeek);
    case Qt::Key_Home: return setCurrent(m_calendar.first());
    case Qt::Key_End: return setCurrent(m_calendar.today());
    default: QWidget::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    if (const auto day = dayAt(event->position())) {
        setCurrent(*day);
    }
}

void HeatMap::hover(std::optional<Day> day)
{
    if (day != m_hovered) {
        m_hovered = day;
        update();
    }
}

void HeatMap::mouseMoveEvent(QMouseEvent* event)
{
    hover(dayAt(event->position()));
}

void HeatMap::leaveEvent(QEvent*)
{
    hover(std::nullopt);
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setAccessibleDescription(wordsOf(m_current));
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto day = dayAt(static_cast<QHelpEvent*>(event)->pos());
        setToolTip(day ? wordsOf(*day) : QString());
    }
    return QWidget::event(event);
}

} // namespace ca::progress
