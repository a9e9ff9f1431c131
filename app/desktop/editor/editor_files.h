// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The open files: a tab and an editor for each, the solution always the first.
#pragma once

#include "app/desktop/editor/code_editor.h"
#include "app/desktop/editor/language_button.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QStackedWidget;
class QWidget;

namespace ca {

class FileTabs;

struct EditorFile {
    QString name;
    QString text;

    bool operator==(const EditorFile&) const = default;
};

class EditorFiles final : public QObject {
    Q_OBJECT

public:
    EditorFiles(Theme& theme, QWidget* owner);

    [[nodiscard]] QWidget* tabs() const; // for the header
    [[nodiscard]] QWidget* pages() const;

    void setLanguages(const std::vector<EditorLanguage>& languages) { m_languages = languages; }
    [[nodiscard]] QString extensionOf(const QString& language) const;

    /// The solution anew; all other files go.
    void open(const QString& name, const QString& language, const QString& text);
    /// The solution under another name, in another language.
    void renameMain(const QString& name, const QString& language);
    void setExtras(const std::vector<EditorFile>& files);
    [[nodiscard]] std::vector<EditorFile> extras() const;
    [[nodiscard]] QString textOf(const QString& name) const;
    [[nodiscard]] QString mainName() const;
    [[nodiscard]] QString currentName() const;

    [[nodiscard]] int count() const;
    [[nodiscard]] CodeEditor& at(int index) const;
    [[nodiscard]] CodeEditor& main() const { return at(0); }
    [[nodiscard]] CodeEditor& current() const;
    void show(int index);
    void step(int direction);

    /// With a name of its own, at once open for a better one.
    void create();
    void close(int index);
    void closeCurrent();
    void renameCurrent();
    void markSaved(const QString& name);

    void setReadOnly(bool readOnly);
    void setPreferences(const EditorPreferences& preferences);
    void setSnippets(const std::shared_ptr<const SnippetShelf>& shelf);

signals:
    void edited(const QString& name);
    void moved(int line, int column); // in the file in front
    void switched();                  // another file is in front
    void created(const QString& name);
    void closed(const QString& name);
    void renamed(const QString& from, const QString& to);
    void refused(const QString& why);

private:
    void add(const EditorFile& file, const QString& language);
    void discard(int index);
    void discardExtras();
    void noteEdit(CodeEditor* editor);
    void noteRenaming(int index, const QString& name, const QString& before);
    void showPage(int index);
    [[nodiscard]] QString languageOf(const QString& name) const;
    [[nodiscard]] QString refusalOf(int index, const QString& name) const;

    Theme& m_theme;
    FileTabs* m_tabs;
    QStackedWidget* m_pages;
    std::vector<EditorLanguage> m_languages;
    EditorPreferences m_preferences;
    std::shared_ptr<const SnippetShelf> m_shelf; // null: those of the program
    bool m_readOnly = false;
    bool m_loading = false; // what the program does is no edit
};

} // namespace ca
