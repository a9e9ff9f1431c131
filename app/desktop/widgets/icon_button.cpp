// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/icon_button.h"

#include <QAction>

namespace ca {

namespace {

constexpr QSize kIcon{18, 18};

} // namespace

QString nameOfKeys(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText).replace("Return", "Enter");
}

QString nameWithKey(const QString& name, const QKeySequence& keys)
{
    return keys.isEmpty() ? name : QString("%1 (%2)").arg(name, nameOfKeys(keys));
}

IconButton::IconButton(const Theme& theme, const QString& icon, const QString& name, QWidget* parent) : QToolButton(parent)
{
    setIcon(theme.icon(icon));
    setIconSize(kIcon);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setName(name);
}

IconButton::IconButton(QAction* action, QWidget* parent) : QToolButton(parent)
{
    setDefaultAction(action);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setIconSize(kIcon);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    follow(action);
    connect(action, &QAction::changed, this, [this, action] { follow(action); });
}

void IconButton::follow(const QAction* action)
{
    setName(action->text(), action->shortcut());
}

void IconButton::setName(const QString& name, const QKeySequence& key)
{
    setAccessibleName(name);
    setToolTip(nameWithKey(name, key));
}

} // namespace ca
