// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// One file in the editor: Scintilla in the colours of the theme, with the behaviour that a language asks for.
#pragma once

#include "app/desktop/editor/scintilla.h"
#include "app/desktop/editor/typing.h"
#include "app/desktop/widgets/theme.h"
#include "app/link/diagnostics.h"

#include <memory>
#include <vector>

namespace ca {

class Completion;
class DiagnosticMarks;
class OccurrenceMarks;
class SnippetSession;
class SnippetShelf;

/// How the editor looks and behaves, beside the theme.
struct EditorPreferences {
    int zoom = 0; // points more than the theme's font has
    int ruler = 100; // column; 0: none
    int indentation = 0; // columns; 0: as usual in the language
    bool whitespace = false;
    bool wrap = false;
    bool autoClose = true;
    bool completion = true;

    bool operator==(const EditorPreferences&) const = default;
};

class CodeEditor final : public QsciScintilla {
    Q_OBJECT

public:
    CodeEditor(Theme& theme, QWidget* parent = nullptr);
    ~CodeEditor() override;

    /// A new document: nothing of the old one can be undone back.
    void load(const QString& language, const QString& text);
    [[nodiscard]] const QString& language() const { return m_language; }
    /// The text stays, and what can be undone.
    void setLanguage(const QString& language);
    [[nodiscard]] const LanguageHabits& habits() const { return habitsOf(m_language); }
    /// The text as one undoable step; caret and unchanged lines stay where they are.
    void replaceText(const QString& text);

    void setPreferences(const EditorPreferences& preferences);
    void setSnippets(std::shared_ptr<const SnippetShelf> shelf);

    void showDiagnostics(const std::vector<Diagnostic>& diagnostics);
    void goToDiagnostic(int direction);
    /// 1-based; out of range is clipped.
    void goTo(int line, int column);
    void flash(int line);

    void complete();
    void insertSnippet(const QString& body);
    [[nodiscard]] SnippetSession& snippets() { return *m_snippets; }

signals:
    void edited();
    void moved(int line, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    /// Files that are dropped are the window's, not text.
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    void setUp();
    void setUpKeys();
    void applyTheme();
    void fitNumbers();
    [[nodiscard]] bool handleKey(const QKeyEvent& event);
    [[nodiscard]] bool tabKey(const QKeyEvent& event);
    [[nodiscard]] bool escapeKey();
    [[nodiscard]] long positionAt(const QPointF& point) const;

    Theme& m_theme;
    QString m_language;
    EditorPreferences m_preferences;
    Typing m_typing;
    std::unique_ptr<QsciLexer> m_lexer;
    std::unique_ptr<SnippetSession> m_snippets;
    std::unique_ptr<Completion> m_completion;
    std::unique_ptr<DiagnosticMarks> m_diagnostics;
    std::unique_ptr<OccurrenceMarks> m_occurrences;
    class QTimer* m_flashOff;
    int m_digits = 0;
    bool m_adding = false; // a caret, with the mouse
};

} // namespace ca
