// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/shell/actions.h"

#include "app/desktop/settings/preferences.h"
#include "app/desktop/widgets/icon_button.h"
#include "app/desktop/widgets/theme.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace ca {

namespace {

QList<QKeySequence> keysIn(const QString& list)
{
    QList<QKeySequence> keys;
    for (const QString& one : list.split("; ", Qt::SkipEmptyParts)) {
        keys.append(QKeySequence::fromString(one, QKeySequence::PortableText));
    }
    return keys;
}

bool collide(const QKeySequence& one, const QKeySequence& other)
{
    return !one.isEmpty() && !other.isEmpty()
        && (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

void nameWithKeys(QAction* action)
{
    action->setToolTip(nameWithKey(action->text(), action->shortcut()));
}

} // namespace

std::vector<KeyConflict> conflictsAmong(const std::vector<KeyBinding>& bindings)
{
    std::vector<KeyConflict> conflicts;
    for (auto one = bindings.begin(); one != bindings.end(); ++one) {
        for (auto other = std::next(one); other != bindings.end(); ++other) {
            for (const QKeySequence& key : one->keys) {
                if (std::any_of(other->keys.begin(), other->keys.end(), [&](const QKeySequence& its) { return collide(key, its); })) {
                    conflicts.push_back({key.toString(), one->id, other->id});
                }
            }
        }
    }
    return conflicts;
}

Actions::Actions(const Theme& theme, Preferences& preferences, QWidget* window) : QObject(window), m_preferences(preferences)
{
    for (const ActionSpec& spec : actionTable()) {
        auto* action = new QAction(QCoreApplication::translate("Actions", spec.text), window);
        action->setObjectName(spec.id);
        action->setCheckable(spec.kind == ActionSpec::Kind::Switch);
        action->setShortcuts(keysIn(spec.keys));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setEnabled(!spec.needsProblem);
        if (*spec.icon != '\0') {
            action->setIcon(theme.icon(spec.icon));
        }
        window->addAction(action);
        take(action);
    }
    connect(&preferences, &Preferences::shortcutChanged, this, &Actions::follow);
}

void Actions::adopt(QAction* action)
{
    take(action);
    disconnect(action, &QObject::destroyed, this, nullptr); // of an earlier time
    connect(action, &QObject::destroyed, this, [this, action, id = action->objectName()] {
        if (std::erase(m_all, action) > 0) {
            m_byId.erase(id);
        }
    });
}

void Actions::take(QAction* action)
{
    const QString id = action->objectName();
    if (const auto known = m_byId.find(id); known != m_byId.end()) {
        std::replace(m_all.begin(), m_all.end(), known->second, action);
    } else {
        m_all.push_back(action);
    }
    m_byId[id] = action;
    m_defaults.try_emplace(id, action->shortcuts());
    const auto own = m_preferences.shortcuts();
    action->setShortcuts(own.contains(id) ? keysIn(own[id]) : defaultKeys(id));
    nameWithKeys(action);
}

QAction* Actions::find(const QString& id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

QAction& Actions::operator[](const QString& id) const
{
    QAction* action = find(id);
    Q_ASSERT_X(action != nullptr, "Actions", qPrintable(id));
    return *action;
}

QString Actions::groupOf(const QAction& action)
{
    return action.objectName().section('.', 0, 0);
}

QString Actions::titleOfGroup(const QString& group)
{
    for (const ActionGroup& known : actionGroups()) {
        if (group == known.id) {
            return QCoreApplication::translate("Actions", known.title);
        }
    }
    return group;
}

QList<QKeySequence> Actions::defaultKeys(const QString& id) const
{
    const auto found = m_defaults.find(id);
    return found == m_defaults.end() ? QList<QKeySequence>() : found->second;
}

bool Actions::hasOwnKeys(const QString& id) const
{
    return m_preferences.shortcuts().contains(id);
}

void Actions::setKeys(const QString& id, const QKeySequence& keys)
{
    if (find(id) != nullptr) {
        m_preferences.setShortcut(id, keys.toString(QKeySequence::PortableText)); // follow() does the rest
    }
}

void Actions::resetKeys(const QString& id)
{
    if (find(id) != nullptr) {
        m_preferences.resetShortcut(id);
    }
}

/// What the user set, here or by taking a file of settings.
void Actions::follow(const QString& id)
{
    if (QAction* action = find(id)) {
        const auto own = m_preferences.shortcuts();
        action->setShortcuts(own.contains(id) ? keysIn(own[id]) : defaultKeys(id));
        nameWithKeys(action);
        emit keysChanged(id);
    }
}

std::vector<KeyConflict> Actions::conflicts() const
{
    std::vector<KeyBinding> bindings;
    for (const QAction* action : m_all) {
        bindings.push_back({action->objectName(), action->shortcuts()});
    }
    return conflictsAmong(bindings);
}

QStringList Actions::takenBy(const QKeySequence& keys, const QString& except) const
{
    QStringList ids;
    for (const QAction* action : m_all) {
        const auto all = action->shortcuts();
        if (action->objectName() != except && std::any_of(all.begin(), all.end(), [&](const auto& its) { return collide(keys, its); })) {
            ids.append(action->objectName());
        }
    }
    return ids;
}

void Actions::setProblemOpen(bool open)
{
    for (const ActionSpec& spec : actionTable()) {
        if (spec.needsProblem) {
            (*this)[spec.id].setEnabled(open);
        }
    }
}

} // namespace ca
