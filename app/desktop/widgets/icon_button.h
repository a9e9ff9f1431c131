// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A button that is only an icon: its name is told to screen readers and, with its key, by the tooltip.
#pragma once

#include "app/desktop/widgets/theme.h"

#include <QKeySequence>
#include <QToolButton>

class QAction;

namespace ca {

class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(const Theme& theme, const QString& icon, const QString& name, QWidget* parent = nullptr);
    /// Shows and triggers an action, and follows its text, state and key.
    IconButton(QAction* action, QWidget* parent = nullptr);

    void setName(const QString& name, const QKeySequence& key = {});

private:
    void follow(const QAction* action);
};

/// As it is written on keyboards: "Ctrl+Enter".
[[nodiscard]] QString nameOfKeys(const QKeySequence& keys);
/// "Run samples (Ctrl+R)"
[[nodiscard]] QString nameWithKey(const QString& name, const QKeySequence& keys);

} // namespace ca
