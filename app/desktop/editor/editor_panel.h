// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// The editor: the solution to one problem in one language, and free files beside it.
//
// The panel keeps text, not truth: whoever opens a problem hears textEdited() and keeps the drafts.
#pragma once

#include "app/desktop/editor/editor_files.h"
#include "app/desktop/editor/revision_mark.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/diagnostics.h"

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QLabel;

namespace ca {

class EditorCommands;
class FindBar;
class Formatter;
class LineBar;
class TimeSlider;

/// What is wanted of files that are kept elsewhere.
enum class FileWish { New, Rename, Close, Next, Previous };

class EditorPanel final : public QWidget {
    Q_OBJECT

public:
    explicit EditorPanel(Theme& theme, QWidget* parent = nullptr);
    ~EditorPanel() override;

    void setLanguages(const std::vector<EditorLanguage>& languages);

    /// Closes what was open, without asking: drafts are not the panel's. The starter is what "Reset to template" goes back to.
    void open(const QString& problemId, const QString& languageId, const QString& text, const QString& starter);
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] const QString& language() const { return m_language; }
    [[nodiscard]] QString text() const;
    /// The name that textEdited() gives for the solution: "two_sum.py".
    [[nodiscard]] QString mainFile() const;
    /// Another text for the solution that can be undone: an old version, the template.
    void replaceText(const QString& text);

    /// One file at a time is open here, under a name of its own; for others one asks by fileWished().
    void setFilesElsewhere(bool elsewhere) { m_filesElsewhere = elsewhere; }
    void openFile(const QString& name, const QString& languageId, const QString& text, const QString& starter);
    void renameFile(const QString& name, const QString& languageId, const QString& starter);

    void setExtraFiles(const std::vector<EditorFile>& files);
    [[nodiscard]] std::vector<EditorFile> extraFiles() const;
    [[nodiscard]] QString textOf(const QString& file) const;
    /// The point behind the file's name goes.
    void markSaved(const QString& file);

    /// In the solution; lines and columns are 1-based, out of range is clipped.
    void showDiagnostics(const std::vector<Diagnostic>& diagnostics);
    void goTo(int line, int column);
    void flash(int line);

    /// The time slider over the file in front: opens, or closes when it is open. revisionsWanted() follows, and revisionTextWanted() for
    /// each that is looked at; these are the answers.
    void toggleHistory();
    void showRevisions(std::vector<RevisionMark> marks);
    void showRevisionText(qint64 id, const QString& text);
    [[nodiscard]] TimeSlider& timeSlider() const { return *m_timeSlider; }

    /// With the reason, shown above the code.
    void setReadOnly(const QString& reason);
    void setWritable();
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    void setPreferences(const EditorPreferences& preferences);
    [[nodiscard]] const EditorPreferences& preferences() const { return m_preferences; }

    /// Where the user's own snippets are, a file for each language.
    void setSnippetFolder(const QString& folder);

    /// Every command with a name ("editor.comment"), a text and a key; the keys may be changed.
    [[nodiscard]] QList<QAction*> commands() const;
    [[nodiscard]] EditorFiles& files() const { return *m_files; }
    [[nodiscard]] CodeEditor& current() const { return m_files->current(); }
    void setFocusToCode();
    /// The main file as it was at the beginning; Undo brings back what was written.
    void resetToStarter();
    void editSnippets();

    // What commands do.
    void find(bool replacing);
    void findNext(int direction);
    void askForLine();
    void wish(FileWish wish);
    void format();
    void say(const QString& message); // under the code, until the next edit

signals:
    void textEdited(const QString& file);
    void saveRequested();
    void cursorMoved(int line, int column);
    void languageChosen(const QString& id);
    void preferencesChanged(); // by a command
    void revisionsWanted(const QString& file);
    void revisionTextWanted(qint64 id);
    void restored(const QString& file); // an older text is there again
    void wasReset();                    // the template is there again
    void fileWished(ca::FileWish wish);
    void fileAdded(const QString& file);
    void fileRemoved(const QString& file);
    void fileRenamed(const QString& from, const QString& to);

private:
    void layOut();
    [[nodiscard]] QWidget* header();
    void listen();
    void listenToHistory();
    void restore(const QString& text);
    [[nodiscard]] CodeEditor& shown() const; // the present text, or an older one in its place
    void formatted(const QString& text);
    void applyTheme();

    Theme& m_theme;
    QString m_problem;
    QString m_language;
    QString m_starter;
    EditorPreferences m_preferences;
    bool m_readOnly = false;
    bool m_filesElsewhere = false;

    EditorFiles* m_files;
    LanguageButton* m_languages;
    QLabel* m_banner;
    QLabel* m_notice;
    FindBar* m_findBar;
    LineBar* m_lineBar;
    TimeSlider* m_timeSlider;
    Formatter* m_formatter;
    QPointer<CodeEditor> m_formatting;
    QString m_sent; // to the formatter
    std::shared_ptr<const SnippetShelf> m_shelf;
    EditorCommands* m_commands;
};

} // namespace ca
