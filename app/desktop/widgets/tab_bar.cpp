// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/tab_bar.h"

#include "app/desktop/widgets/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ca {

namespace {

constexpr int kPadding = 22; // of a tab, both sides, as the style sheet has it

} // namespace

TabBar::TabBar(QWidget* parent) : QTabBar(parent)
{
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    connect(this, &QTabBar::currentChanged, this, &TabBar::arrangeAnew);
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return index == currentIndex() ? tabSizeHint(index) : QTabBar::minimumTabSizeHint(index);
}

void TabBar::setCount(int index, int count)
{
    m_names.resize(std::max<qsizetype>(m_names.size(), this->count()));
    if (m_names[index].isEmpty()) {
        m_names[index] = tabText(index);
    }
    setTabText(index, count < 0 ? m_names[index] : QString::fromUtf8("%1 · %2").arg(m_names[index]).arg(count));
    fit();
}

void TabBar::resizeEvent(QResizeEvent* event)
{
    QTabBar::resizeEvent(event);
    fit();
}

void TabBar::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    fit();
}

void TabBar::tabRemoved(int index)
{
    QTabBar::tabRemoved(index);
    fit();
}

void TabBar::fit()
{
    int wanted = 0;
    for (int i = 0; i < count(); ++i) {
        wanted += fontMetrics().horizontalAdvance(tabText(i)) + kPadding;
    }
    const char* look = wanted > width() ? "tight" : "";
    for (int i = 0; i < count(); ++i) {
        setTabToolTip(i, *look != '\0' ? tabText(i) : QString());
    }
    if (property("look").toByteArray() != look) {
        setLook(this, look);
        arrangeAnew();
    }
}

/// Without being told that its style has changed it keeps the sizes that it had.
void TabBar::arrangeAnew()
{
    QEvent restyled(QEvent::StyleChange);
    QTabBar::changeEvent(&restyled);
}

TabbedPane::TabbedPane(const QString& name, QWidget* parent)
    : QWidget(parent), m_bar(new TabBar(this)), m_row(new QHBoxLayout), m_pages(new QStackedWidget(this))
{
    m_bar->setAccessibleName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_row->setContentsMargins(8, 0, 8, 0);
    m_row->addWidget(m_bar, 1);
    column->addLayout(m_row);
    auto* line = new QFrame(this);
    setLook(line, "line");
    line->setFixedHeight(1);
    column->addWidget(line);
    column->addWidget(m_pages, 1);
    connect(m_bar, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_bar, &QTabBar::currentChanged, this, &TabbedPane::currentChanged);
}

int TabbedPane::addPage(const QString& title, QWidget* page)
{
    m_pages->addWidget(page);
    return m_bar->addTab(title);
}

void TabbedPane::addCorner(QWidget* widget)
{
    m_row->addWidget(widget);
}

void TabbedPane::showPage(QWidget* page)
{
    m_bar->setCurrentIndex(m_pages->indexOf(page));
}

QWidget* TabbedPane::current() const
{
    return m_pages->currentWidget();
}

} // namespace ca
