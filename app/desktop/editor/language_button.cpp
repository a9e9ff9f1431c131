// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/editor/language_button.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace ca {

LanguageButton::LanguageButton(QWidget* parent) : QToolButton(parent), m_actions(new QActionGroup(this))
{
    setObjectName(QStringLiteral("editorLanguage"));
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    setToolTip(tr("Language of the solution"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLayoutDirection(Qt::RightToLeft); // the arrow behind the name
    connect(m_actions, &QActionGroup::triggered, this, [this](const QAction* action) {
        const QString id = action->data().toString();
        show();
        if (id != m_current) {
            emit chosen(id);
        }
    });
}

void LanguageButton::setLanguages(const std::vector<EditorLanguage>& languages)
{
    m_languages = languages;
    menu()->clear();
    qDeleteAll(m_actions->actions());
    for (const EditorLanguage& language : languages) {
        const bool allowed = language.refusal.isEmpty();
        QAction* action = m_actions->addAction(allowed ? language.name : QStringLiteral("%1 (%2)").arg(language.name, language.refusal));
        action->setEnabled(allowed);
        action->setCheckable(true);
        action->setData(language.id);
        menu()->addAction(action);
    }
    show();
}

void LanguageButton::setCurrent(const QString& id)
{
    m_current = id;
    show();
}

QString LanguageButton::nameOf(const QString& id) const
{
    const auto known = std::find_if(m_languages.begin(), m_languages.end(), [&](const auto& one) { return one.id == id; });
    return known == m_languages.end() ? id : known->name;
}

void LanguageButton::show()
{
    const QString name = nameOf(m_current);
    setText(name);
    setAccessibleName(tr("Language: %1").arg(name));
    setVisible(!m_languages.empty());
    for (QAction* action : m_actions->actions()) {
        action->setChecked(action->data().toString() == m_current);
    }
}

} // namespace ca
