// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// A problem to read: its statement, hints, editorial, the user's submissions and notes. Values in, signals out: whoever owns the panel
// connects it with history, judge and editor.
#pragma once

#include "app/desktop/statement/statement_page.h"
#include "app/desktop/statement/submission_row.h"
#include "app/link/errands.h"
#include "core/model/problem.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QStackedWidget;

namespace ca {

class EditorialPage;
class HintsPage;
class NotesPage;
class ProseView;
class Skeleton;
class SubmissionsPage;
class TabbedPane;
class Theme;

class StatementPanel : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Statement, Hints, Editorial, Submissions, Notes };

    explicit StatementPanel(Theme& theme, QWidget* parent = nullptr);
    ~StatementPanel() override;

    using QWidget::show;
    /// Reads the package's texts elsewhere, then shows them; shown() follows. The same problem again keeps tab and place.
    void show(std::shared_ptr<const Problem> problem);
    /// Quietly, and only visible when it takes long.
    void showLoading(const QString& title);
    void showBroken(const QString& title, const QStringList& reasons);
    /// No problem is chosen.
    void showNothing();

    /// Statements in these languages are preferred; by default those of the interface.
    void setLanguages(const QStringList& languages);
    void setZoom(double zoom); // 0.5 to 3
    [[nodiscard]] double zoom() const { return m_zoom; }
    void showTab(Tab tab);
    [[nodiscard]] Tab currentTab() const;

    // What the user has done with this problem; to be told after show(), and whenever it changes.
    void setHintsShown(int count);
    void setSolved(bool solved);
    void setSubmissions(std::vector<SubmissionRow> submissions);
    void showSource(qint64 submission, const QString& source); // the answer to sourceWanted()
    void setNotes(const QString& text);

signals:
    void shown();
    void runSampleRequested(int test);           // into Problem::tests
    void copied(const QString& what);            // a sentence for the status bar
    void hintShown(int hint);                    // from 0
    void editorialOpened();                      // before the problem was solved
    void sourceWanted(qint64 submission);        // answer with showSource()
    void submissionOpened(qint64 submission);    // the user wants its source in the editor
    void noteChanged(const QString& problem, const QString& text);
    void zoomChanged(double zoom);

private:
    void present(const StatementPage& page, bool again);
    void perform(CardAction action);
    void copy(const std::string& text, const QString& what);

    Theme& m_theme;
    std::shared_ptr<const Problem> m_problem;
    QStringList m_languages;
    double m_zoom = 1;
    quint64 m_reading = 0; // counts what is read, so that a late answer is dropped
    TabbedPane* m_tabs;
    QStackedWidget* m_states; // of the first tab
    Skeleton* m_skeleton;
    ProseView* m_statement;
    HintsPage* m_hints;
    EditorialPage* m_editorial;
    SubmissionsPage* m_submissions;
    NotesPage* m_notes;
    Errands m_errands; // last: its destructor waits, and what it reads may still be given to those above
};

} // namespace ca
