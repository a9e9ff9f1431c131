// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// All settings on one page: sections to go to, a search, the way back to the defaults, in and out as a file.
//
// It shows what Preferences says, whoever changed it. What it cannot do by itself it asks for with its signals, and says in place how that
// went.
#pragma once

#include "app/desktop/settings/setting_control.h"
#include "app/desktop/widgets/banner.h"

#include <QHash>
#include <QVariant>
#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace ca {

class EmptyState;
class Preferences;
class SectionList;
class SettingRow;
class SettingsSection;

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// What Offered settings may be, by their keys.
    using Offers = QHash<QString, std::vector<Offer>>;

    SettingsPage(const Theme& theme, Preferences& preferences, const Offers& offers, QWidget* parent = nullptr);

    /// Behind those of the table; becomes its owner.
    void addSection(SettingsSection* section);
    [[nodiscard]] SettingRow* row(const QString& key) const; // null: not in the table
    void search(const QString& text);
    void goTo(int section);
    void resetAll();
    /// Above the settings, until it is dismissed or something else is said.
    void say(Banner::Tone tone, const QString& sentence);

signals:
    void exportRequested(const QString& file);
    void importRequested(const QString& file);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* head();
    void addTable(const Offers& offers);
    void filter(const QString& typed);
    void markSection();
    void undoReset();
    void askForExport();
    void askForImport();
    void showTrouble();

    const Theme& m_theme;
    Preferences& m_preferences;
    QLabel* m_title;
    QLineEdit* m_search;
    SectionList* m_list;
    Banner* m_trouble; // while nothing can be written
    Banner* m_notice;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    EmptyState* m_nothing;
    std::vector<SettingsSection*> m_sections;
    QHash<QString, SettingRow*> m_rows;
    std::vector<std::pair<QString, QVariant>> m_before; // the reset of all
};

} // namespace ca
