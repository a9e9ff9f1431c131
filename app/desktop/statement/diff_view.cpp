// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/diff_view.h"

#include "app/desktop/statement/diff_pane.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace ca {

namespace {

QLabel* smallLabel(QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setProperty("look", "small");
    label->setTextFormat(Qt::PlainText);
    return label;
}

void keepInStep(QScrollBar* one, QScrollBar* other)
{
    QObject::connect(one, &QScrollBar::valueChanged, other, &QScrollBar::setValue);
    QObject::connect(other, &QScrollBar::valueChanged, one, &QScrollBar::setValue);
}

} // namespace

SourceDiff diffOf(std::string left, std::string right)
{
    SourceDiff diff;
    diff.rows = diffLines(linesOf(left), linesOf(right));
    diff.left = std::move(left);
    diff.right = std::move(right);
    return diff;
}

DiffView::DiffView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_leftTitle(smallLabel(this))
    , m_rightTitle(smallLabel(this))
    , m_summary(smallLabel(this))
    , m_left(new DiffPane(theme, DiffPane::Side::Left, this))
    , m_right(new DiffPane(theme, DiffPane::Side::Right, this))
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(1);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_leftTitle, 0, 0);
    grid->addWidget(m_rightTitle, 0, 1);
    grid->addWidget(m_left, 1, 0);
    grid->addWidget(m_right, 1, 1);
    grid->addWidget(m_summary, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    for (QLabel* label : {m_leftTitle, m_rightTitle, m_summary}) {
        label->setContentsMargins(12, 4, 12, 2);
    }
    keepInStep(m_left->verticalScrollBar(), m_right->verticalScrollBar());
    keepInStep(m_left->horizontalScrollBar(), m_right->horizontalScrollBar());
}

void DiffView::setTitles(const QString& left, const QString& right)
{
    m_leftTitle->setText(left);
    m_rightTitle->setText(right);
}

void DiffView::setDiff(SourceDiff diff)
{
    m_left->setRows(linesOf(diff.left), diff.rows);
    m_right->setRows(linesOf(diff.right), diff.rows);
    const auto count = std::count_if(diff.rows.begin(), diff.rows.end(), [](const DiffRow& row) { return row.kind != DiffRow::Kind::Same; });
    m_summary->setText(count == 0 ? tr("The two are the same") : tr("%n lines differ", nullptr, static_cast<int>(count)));
}

QString DiffView::summary() const
{
    return m_summary->text();
}

} // namespace ca
