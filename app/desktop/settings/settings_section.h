// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A part of the settings page: a heading, and rows with hairlines between them, of which a search leaves some.
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ca {

class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// Becomes its owner. It is found by the words.
    void add(QWidget* row, const QString& words);
    /// Belongs to the rows above it and is not searched.
    void addNote(QWidget* note);
    /// Shows the rows whose words hold all of these, whatever their case; hides itself when there are none.
    void filter(const QStringList& typed);
    [[nodiscard]] bool isEmpty() const { return m_shown == 0; }

private:
    struct Entry {
        QWidget* line; // the hairline above
        QWidget* row;
        QString words;
    };

    QString m_title;
    QVBoxLayout* m_rows;
    std::vector<Entry> m_entries;
    std::size_t m_shown = 0;
};

} // namespace ca
