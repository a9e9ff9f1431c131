// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/top_bar.h"

#include "app/desktop/shell/action_button.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/solve_timer.h"
#include "app/desktop/widgets/elided_label.h"
#include "app/desktop/widgets/icon_button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>

namespace ca {

TopBar::TopBar(const Theme& theme, Actions& actions, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_actions(actions), m_name(new QToolButton(this)), m_menu(new QMenu(this)),
      m_breadcrumb(new ElidedLabel({}, this)), m_timer(new SolveTimer(theme, this)), m_languages(new QComboBox(this)),
      m_samples(new ActionButton(theme, &actions["run.samples"], "plain", this)),
      m_submit(new ActionButton(theme, &actions["run.submit"], "primary", this)),
      m_stop(new ActionButton(theme, &actions["run.stop"], "danger", this))
{
    setLook(this, "panel");
    m_name->setText("CodeArena");
    m_name->setObjectName("brand");
    m_name->setAccessibleName(tr("Menu"));
    m_name->setToolTip(tr("All commands in a menu"));
    m_name->setFocusPolicy(Qt::TabFocus);
    m_name->setPopupMode(QToolButton::InstantPopup);
    m_name->setMenu(m_menu);
    setLook(m_breadcrumb, "muted");
    m_languages->setAccessibleName(tr("Language"));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_languages->setFocusPolicy(Qt::StrongFocus);
    connect(m_menu, &QMenu::aboutToShow, this, &TopBar::fillMenu);
    connect(m_languages, &QComboBox::activated, this, [this] { emit languageChosen(language()); });
    const auto tellKey = [this] { m_languages->setToolTip(nameWithKey(tr("Language"), m_actions["go.language"].shortcut())); };
    connect(&actions["go.language"], &QAction::changed, this, tellKey);
    tellKey();
    layOut();
    setJudging(false);
}

void TopBar::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 5, 12, 5);
    row->setSpacing(10);
    row->addWidget(m_name);
    row->addWidget(m_breadcrumb, 1);
    row->addWidget(m_timer);
    row->addWidget(m_languages);
    row->addWidget(m_samples);
    row->addWidget(m_submit);
    row->addWidget(m_stop);
}

void TopBar::fillMenu()
{
    m_menu->clear();
    for (const ActionGroup& group : actionGroups()) {
        QMenu* sub = m_menu->addMenu(Actions::titleOfGroup(group.id));
        for (QAction* action : m_actions.all()) {
            if (Actions::groupOf(*action) == group.id) {
                sub->addAction(action);
            }
        }
        sub->menuAction()->setVisible(!sub->isEmpty());
    }
}

void TopBar::setBreadcrumb(const QString& topic, const QString& title)
{
    m_breadcrumb->setFullText(topic.isEmpty() || title.isEmpty() ? topic + title : topic + QString::fromUtf8(" › ") + title);
}

void TopBar::setAboutProblem(bool about)
{
    m_aboutProblem = about;
    showParts();
}

void TopBar::setTimerWanted(bool wanted)
{
    m_timerWanted = wanted;
    showParts();
}

void TopBar::showParts()
{
    m_timer->setVisible(m_timerWanted && m_aboutProblem);
    QSizePolicy policy = m_breadcrumb->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // it keeps the others at the right
    m_breadcrumb->setSizePolicy(policy);
    m_breadcrumb->setVisible(m_aboutProblem);
}

void TopBar::setLanguages(const std::vector<LanguageChoice>& languages)
{
    const QString before = language();
    m_languages->clear();
    for (const LanguageChoice& choice : languages) {
        m_languages->addItem(choice.name, choice.id);
        QStandardItem* item = qobject_cast<QStandardItemModel*>(m_languages->model())->item(m_languages->count() - 1);
        item->setEnabled(choice.refusal.isEmpty());
        item->setToolTip(choice.refusal);
    }
    m_languages->setEnabled(!languages.empty());
    chooseLanguage(before);
}

void TopBar::chooseLanguage(const QString& id)
{
    const int index = m_languages->findData(id);
    if (index >= 0) {
        m_languages->setCurrentIndex(index);
    }
}

void TopBar::askForLanguage(const QString& id)
{
    if (language() != id && m_languages->findData(id) >= 0) {
        chooseLanguage(id);
        emit languageChosen(id);
    }
}

QString TopBar::language() const
{
    return m_languages->currentData().toString();
}

void TopBar::popUpLanguages()
{
    m_languages->setFocus(Qt::ShortcutFocusReason);
    m_languages->showPopup();
}

void TopBar::setJudging(bool judging)
{
    m_stop->setFixedSize(m_submit->sizeHint());
    const bool hadKeyboard = m_submit->hasFocus() || m_stop->hasFocus();
    m_submit->setVisible(!judging);
    m_stop->setVisible(judging);
    if (hadKeyboard) {
        (judging ? m_stop : m_submit)->setFocus();
    }
    m_actions["run.stop"].setEnabled(judging);
}

} // namespace ca
