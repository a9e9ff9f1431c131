// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A setting on the page: its words, what it is changed with, the way back to the default, and who has locked it.
#pragma once

#include "app/desktop/settings/setting_control.h"

#include <QWidget>

class QLabel;

namespace ca {

class IconButton;
class Preferences;

class SettingRow : public QWidget {
    Q_OBJECT

public:
    /// All outlive the row.
    SettingRow(const Setting& setting, const Theme& theme, Preferences& preferences, const std::vector<Offer>& offers,
               QWidget* parent = nullptr);

    [[nodiscard]] const Setting& setting() const { return m_setting; }
    [[nodiscard]] SettingControl& control() const { return *m_control; }
    /// All that it says, for who searches.
    [[nodiscard]] QString words() const;

private:
    void layOut();
    [[nodiscard]] QWidget* text();
    void follow();
    void showNote(bool locked, bool waits);
    [[nodiscard]] QString wordOf(const QVariant& value) const;

    const Setting& m_setting;
    const Theme& m_theme;
    Preferences& m_preferences;
    std::vector<Offer> m_offers;
    SettingControl* m_control;
    IconButton* m_reset;
    QWidget* m_note;
    QLabel* m_sign;
    QLabel* m_noteText;
};

} // namespace ca
