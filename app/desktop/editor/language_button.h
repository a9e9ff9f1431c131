// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The button that names the language of the solution and opens the list of all.
#pragma once

#include <QString>
#include <QToolButton>

#include <vector>

class QActionGroup;

namespace ca {

/// What the editor must know of a language.
struct EditorLanguage {
    QString id;        // "cpp"
    QString name;      // "C++20"
    QString extension; // "cpp"
    QString refusal = {}; // why it cannot be chosen; empty: it can

    bool operator==(const EditorLanguage&) const = default;
};

class LanguageButton final : public QToolButton {
    Q_OBJECT

public:
    explicit LanguageButton(QWidget* parent = nullptr);

    void setLanguages(const std::vector<EditorLanguage>& languages);
    void setCurrent(const QString& id);
    [[nodiscard]] QString nameOf(const QString& id) const; // the id itself when it is unknown

signals:
    /// The button goes on showing the old one: whoever hears this opens the file of the new one, or does not.
    void chosen(const QString& id);

private:
    void show();

    std::vector<EditorLanguage> m_languages;
    QString m_current;
    QActionGroup* m_actions;
};

} // namespace ca
