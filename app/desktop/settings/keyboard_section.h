// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The keys on the settings page: the way to change them, and where two commands want the same.
#pragma once

#include "app/desktop/settings/settings_section.h"

#include <QStringList>

class QLabel;
class QPushButton;

namespace ca {

class RowText;

class KeyboardSection : public SettingsSection {
    Q_OBJECT

public:
    explicit KeyboardSection(QWidget* parent = nullptr);

    /// A line for each key that starts two commands.
    void setConflicts(const QStringList& lines);

signals:
    void editRequested();

private:
    RowText* m_text;
    QLabel* m_conflicts;
    QPushButton* m_edit;
};

} // namespace ca
