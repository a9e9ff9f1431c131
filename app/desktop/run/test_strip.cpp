// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/run/test_strip.h"

#include "app/desktop/run/run_words.h"
#include "app/desktop/run/sign.h"
#include "app/desktop/run/tests_model.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ca::runs {

namespace {

constexpr int kGap = 5;
constexpr int kRoomyRows = 2;
constexpr int kMostRows = 4;

Look lookOf(const QModelIndex& index)
{
    const QVariant verdict = index.data(TestsModel::VerdictRole);
    if (verdict.isValid()) {
        return runs::lookOf(static_cast<Verdict>(verdict.toInt()));
    }
    return index.data(TestsModel::RunningRole).toBool() ? kRunning : index.data(TestsModel::DoneRole).toBool() ? kRan : kWaiting;
}

class PillDelegate : public QStyledItemDelegate {
public:
    PillDelegate(const Theme& theme, const TestStrip& strip, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_strip(strip)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRectF pill = QRectF(option.rect).adjusted(0.5, 0.5, -kGap - 0.5, -kGap - 0.5);
        const Look look = lookOf(index);
        const bool dense = m_strip.dense();
        ground(painter, pill, option, look, dense && index.data(TestsModel::DoneRole).toBool());
        const double sign = dense ? 9 : 11;
        const double left = pill.left() + (dense ? 5 : 9);
        paintSign(*painter, QRectF(left, pill.center().y() - sign / 2, sign, sign), look.sign, m_theme.tokens().*look.colour);
        words(painter, pill.adjusted(left - pill.left() + sign + (dense ? 4 : 7), 0, -3, 0), index, dense);
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return m_strip.gridSize(); }

private:
    void ground(QPainter* painter, const QRectF& pill, const QStyleOptionViewItem& option, const Look& look, bool washed) const
    {
        const Tokens& tokens = m_theme.tokens();
        const bool on = option.state & QStyle::State_Selected;
        const bool hover = option.state & QStyle::State_MouseOver;
        QColor fill = on ? tokens.selection : hover ? tokens.hover : QColor(Qt::transparent);
        if (!on && washed) {
            fill = tokens.*look.colour;
            fill.setAlpha(hover ? 70 : 34);
        }
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(on ? tokens.accent : tokens.line, 1));
        painter->setBrush(fill);
        painter->drawRoundedRect(pill, 6, 6);
        if (on && m_strip.hasFocus()) { // a second line, so that focus is seen beside selection
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(pill.adjusted(1.5, 1.5, -1.5, -1.5), 4.5, 4.5);
        }
    }

    void words(QPainter* painter, const QRectF& rect, const QModelIndex& index, bool dense) const
    {
        const Tokens& tokens = m_theme.tokens();
        const QString number = index.data(TestsModel::NumberRole).toString();
        const QString time = index.data(TestsModel::TimeRole).toString();
        const bool waiting = !index.data(TestsModel::DoneRole).toBool() && !index.data(TestsModel::RunningRole).toBool();
        painter->setFont(m_theme.smallFont());
        painter->setPen(waiting ? tokens.faint : tokens.text);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, number);
        if (!dense && !time.isEmpty()) {
            const double width = QFontMetricsF(painter->font()).horizontalAdvance(number);
            painter->setPen(tokens.muted);
            painter->drawText(rect.adjusted(width, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral(" \u00B7 ") + time);
        }
    }

    const Theme& m_theme;
    const TestStrip& m_strip;
};

} // namespace

TestStrip::TestStrip(const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Tests"));
    setToolTip(tr("Left and right: from test to test. F8: the next that failed"));
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setMovement(Static);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setItemDelegate(new PillDelegate(theme, *this, this));
    connect(&theme, &Theme::changed, this, &TestStrip::arrange);
}

void TestStrip::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TestStrip::arrange);
    arrange();
}

void TestStrip::choose(int row)
{
    if (row != current() && model() != nullptr) {
        setCurrentIndex(model()->index(row, 0));
        scrollTo(currentIndex());
    }
}

QSize TestStrip::cell(bool dense) const
{
    const QFontMetrics metrics(m_theme.smallFont());
    const int count = model() == nullptr ? 0 : model()->rowCount();
    const QString digits(QString::number(count).size(), u'0');
    const int height = metrics.height() + (dense ? 6 : 11);
    const int width = dense
        ? metrics.horizontalAdvance(digits) + 5 + 9 + 4 + 7
        : metrics.horizontalAdvance(digits + QStringLiteral(" \u00B7 ") + readable(Micros(888'000))) + 9 + 11 + 7 + 9;
    return {width + kGap, height + kGap};
}

void TestStrip::arrange()
{
    const int count = model() == nullptr ? 0 : model()->rowCount();
    const int space = std::max(viewport()->width(), 1);
    const auto rows = [&](QSize size) {
        const int perRow = std::max(space / size.width(), 1);
        return (count + perRow - 1) / perRow;
    };
    m_dense = rows(cell(false)) > kRoomyRows;
    const QSize size = cell(m_dense);
    if (gridSize() != size) {
        setGridSize(size);
    }
    const int shown = std::clamp(rows(size), count > 0 ? 1 : 0, kMostRows);
    verticalScrollBar()->setSingleStep(size.height());
    setFixedHeight(shown * size.height());
    setVisible(count > 0);
}

QSize TestStrip::viewportSizeHint() const
{
    return {200, height()};
}

void TestStrip::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        arrange();
    }
}

void TestStrip::keyPressEvent(QKeyEvent* event)
{
    const int count = model() == nullptr ? 0 : model()->rowCount();
    const int before = current();
    switch (event->key()) {
    case Qt::Key_Left: choose(std::max(before - 1, 0)); break;
    case Qt::Key_Right: choose(std::min(before + 1, count - 1)); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(count - 1); break;
    default: QListView::keyPressEvent(event);
    }
    if (current() != before) {
        emit chosen(current());
    }
}

void TestStrip::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (indexAt(event->pos()).isValid()) {
        emit chosen(current());
    }
}

} // namespace ca::runs
