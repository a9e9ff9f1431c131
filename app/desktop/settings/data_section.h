// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// What is the user's own on the settings page: out into files, in from one, and where it lies.
#pragma once

#include "app/desktop/settings/settings_section.h"
#include "app/desktop/widgets/theme.h"

#include <QString>

#include <vector>

class QLabel;
class QPushButton;

namespace ca {

class ProgressStrip;

class DataSection : public SettingsSection {
    Q_OBJECT

public:
    enum class Outcome { Done, Failed };

    struct Place {
        QString title;
        QString path;   // of a file or a folder
        QString folder; // to be opened: the same, or the one that the file is in
    };

    DataSection(const Theme& theme, const std::vector<Place>& places, QWidget* parent = nullptr);

    /// Buttons rest until end() is called.
    void begin(const QString& sentence);
    void end(Outcome outcome, const QString& sentence);

signals:
    void exportAllRequested(const QString& file);
    void exportTableRequested(const QString& file);
    void importRequested(const QString& file);
    void openRequested(const QString& folder);

private:
    [[nodiscard]] QPushButton* addRow(const QString& title, const QString& sentence, const QString& button);
    void addExchange();
    void addOutcome();
    void addPlace(const Place& place);
    void setBusy(bool busy);

    const Theme& m_theme;
    std::vector<QPushButton*> m_buttons; // of what takes time
    QWidget* m_outcome;
    QLabel* m_sign;
    QLabel* m_sentence;
    ProgressStrip* m_progress;
};

} // namespace ca
