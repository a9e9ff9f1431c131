// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

namespace ca {

namespace {

constexpr int kRow = 34;
constexpr int kBeside = 28; // of a text in its cell, with a sort arrow
constexpr int kIcon = 16;
constexpr double kReadable = 150; // of the wide column

} // namespace

QVariant headerOf(const TableHead& head, Qt::Orientation orientation, int role)
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((head.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(head.title) : QVariant();
}

Table::Table(const Theme& theme, const QString& name, QAbstractItemModel* model, int wideColumn, const QStringList& samples,
             QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_wide(wideColumn)
    , m_samples(samples)
{
    setModel(model);
    setAccessibleName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    connect(&theme, &Theme::changed, this, &Table::measure);
    measure();
}

/// Widths come from samples, not from contents: reading thousands of rows for them would take too long.
void Table::measure()
{
    const double scale = m_theme.textScale();
    verticalHeader()->setDefaultSectionSize(static_cast<int>(kRow * scale));
    setIconSize({static_cast<int>(kIcon * scale), static_cast<int>(kIcon * scale)});
    QFont bold = m_theme.textFont();
    bold.setWeight(QFont::DemiBold);
    for (int column = 0; column < m_samples.size(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        const int text = std::max(QFontMetrics(m_theme.textFont()).horizontalAdvance(m_samples[column]),
                                  QFontMetrics(bold).horizontalAdvance(title));
        const int icon = column == 0 ? iconSize().width() + 4 : 0;
        setColumnWidth(column, text + icon + kBeside);
    }
    if (m_whole > 0) {
        showWhole(m_whole);
    }
    fit();
}

void Table::setDispensable(const QList<int>& columns)
{
    m_dispensable = columns;
    fit();
}

void Table::fit()
{
    int room = viewport()->width() - static_cast<int>(kReadable * m_theme.textScale());
    for (const int column : m_dispensable) {
        setColumnHidden(column, false);
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        room -= column == m_wide ? 0 : columnWidth(column);
    }
    for (const int column : m_dispensable) {
        if (room >= 0) {
            return;
        }
        room += columnWidth(column);
        setColumnHidden(column, true);
    }
}

void Table::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void Table::showWhole(int rows)
{
    m_whole = rows;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    setFixedHeight(header + std::min(rows, model()->rowCount()) * verticalHeader()->defaultSectionSize() + 2);
}

/// One that is shown whole leaves the wheel to the page that it is on.
void Table::wheelEvent(QWheelEvent* event)
{
    if (m_whole > 0) {
        event->ignore();
        return;
    }
    QTableView::wheelEvent(event);
}

} // namespace ca
