// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/browser_header.h"

#include "app/desktop/widgets/icon_button.h"
#include "app/desktop/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

namespace ca {

namespace {

constexpr int kButton = 32;
constexpr int kMargins = 36; // with the least space between the words

} // namespace

BrowserHeader::BrowserHeader(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLabel(tr("PROBLEMS"), this))
    , m_solved(new QLabel(this))
    , m_buttons(static_cast<int>(actions.size()))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 7, 5);
    row->setSpacing(2);
    setLook(m_name, "section");
    setLook(m_solved, "muted");
    row->addWidget(m_name);
    row->addSpacing(8);
    row->addStretch();
    row->addWidget(m_solved);
    row->addSpacing(4);
    for (QAction* action : actions) {
        row->addWidget(new IconButton(action, this));
    }
}

void BrowserHeader::setSolved(int solved, int problems)
{
    m_done = solved;
    m_all = problems;
    m_solved->setAccessibleName(tr("%1 of %n problems solved", nullptr, problems).arg(solved));
    fit();
}

void BrowserHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void BrowserHeader::fit()
{
    const QString words = tr("%1 / %2 solved").arg(m_done).arg(m_all);
    const QString figures = tr("%1 / %2").arg(m_done).arg(m_all);
    const int room = width() - m_name->sizeHint().width() - m_buttons * kButton - kMargins;
    const auto fits = [&](const QString& text) { return m_solved->fontMetrics().horizontalAdvance(text) <= room; };
    m_solved->setText(m_all == 0 ? QString() : fits(words) ? words : figures);
    m_name->setVisible(m_all == 0 || fits(figures)); // the list below says the same; a piece of the word says nothing
}

} // namespace ca
