// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A list of folders: each with a cross, one more by a button.
#pragma once

#include "app/desktop/settings/setting_control.h"

#include <QStringList>

class QPushButton;
class QVBoxLayout;

namespace ca {

class FoldersControl final : public SettingControl {
    Q_OBJECT

public:
    FoldersControl(const Theme& theme, QWidget* parent);

    void setValue(const QVariant& value) override;
    [[nodiscard]] QWidget& field() override;

    void add(const QString& folder);
    void remove(const QString& folder);

private:
    [[nodiscard]] QWidget* lineOf(const QString& folder);
    void ask();

    const Theme& m_theme;
    QStringList m_folders;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
};

} // namespace ca
