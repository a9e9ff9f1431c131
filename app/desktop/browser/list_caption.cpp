// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/browser/list_caption.h"

#include "app/desktop/widgets/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace ca {

ListCaption::ListCaption(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_sort(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 7, 2);
    setLook(m_count, "small");
    row->addWidget(m_count, 1);
    row->addWidget(m_sort);

    auto* menu = new QMenu(m_sort);
    auto* group = new QActionGroup(menu);
    const std::pair<ProblemSort, QString> sorts[] = {{ProblemSort::Roadmap, tr("Roadmap order")},
                                                     {ProblemSort::Title, tr("By title")},
                                                     {ProblemSort::Difficulty, tr("By difficulty")},
                                                     {ProblemSort::Recent, tr("Recently tried")}};
    for (const auto& [sort, text] : sorts) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(sort));
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit sortChosen(static_cast<ProblemSort>(action->data().toInt())); });
    const auto dress = [this, &theme] { m_sort->setFont(theme.smallFont()); };
    connect(&theme, &Theme::changed, this, dress);
    dress();
    m_sort->setIcon(theme.icon("sort"));
    m_sort->setIconSize({14, 14});
    m_sort->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sort->setMenu(menu);
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setFocusPolicy(Qt::TabFocus);
    m_sort->setToolTip(tr("In which order the problems are listed (Space opens)"));
    setSort(ProblemSort::Roadmap);
}

void ListCaption::setCounts(int shown, int all)
{
    m_count->setText(shown == all ? tr("%n problems", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    m_count->setAccessibleName(tr("%1 of %n problems shown", nullptr, all).arg(shown));
}

void ListCaption::setSort(ProblemSort sort)
{
    for (QAction* action : m_sort->menu()->actions()) {
        if (action->data().toInt() == static_cast<int>(sort)) {
            action->setChecked(true);
            m_sort->setText(action->text());
            m_sort->setAccessibleName(tr("Order: %1").arg(action->text()));
        }
    }
}

} // namespace ca
