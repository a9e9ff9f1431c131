// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/workbench.h"

#include "app/compose/workshop.h"
#include "app/desktop/browser/browser_panel.h"
#include "app/desktop/editing_desk.h"
#include "app/desktop/editor/editor_panel.h"
#include "app/desktop/editor_languages.h"
#include "app/desktop/history_words.h"
#include "app/desktop/kept_collections.h"
#include "app/desktop/revision_desk.h"
#include "app/desktop/run_commands.h"
#include "app/desktop/run_desk.h"
#include "app/desktop/save_notice.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/settings/setting.h"
#include "app/desktop/shell/actions.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/shell/panel_slot.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/shell/top_bar.h"
#include "app/desktop/shell/workspace.h"
#include "app/desktop/statement/statement_panel.h"
#include "app/desktop/wiring.h"
#include "app/desktop/work_clock.h"
#include "app/link/library.h"

namespace ca {

namespace {

using Part = Workspace::Part;

constexpr Part kAboutAProblem[] = {Part::Statement, Part::Editor, Part::Results};

std::function<Placement(const Submission&)> placing(const Workbench::Ends& ends)
{
    return [&preferences = ends.preferences, &servers = ends.servers](const Submission& submission) {
        return placementOf(submission, judgePlaceOf(preferences), servers);
    };
}

} // namespace

Workbench::Workbench(const Ends& ends, QObject* parent)
    : QObject(parent)
    , m_ends(ends)
    , m_browser(new BrowserPanel(
          ends.library, [&history = ends.history](const QString& problem) { return standingFrom(history.progressOf(problem)); },
          ends.theme))
    , m_statement(new StatementPanel(ends.theme))
    , m_editor(new EditorPanel(ends.theme))
    , m_runs(new RunPanel(ends.judge, ends.theme))
    , m_console(new LiveConsole(ends.place, this))
    , m_editing(new EditingDesk({*m_editor, ends.drafts, ends.workshop.languages(), ends.window.status()}, this))
    , m_runDesk(new RunDesk({*m_runs, *m_editing, ends.judge, ends.history, *m_console, placing(ends)}, this))
    , m_clock(new WorkClock(ends.window, ends.history, this))
{
    fillPlaces();
    connectBrowser();
    connectStatement();
    connectLanguages();
    connectResults();
    connectMemory();
    connectCommands();
    new RevisionDesk({*m_editor, ends.drafts, ends.history, [this](const QString& file) { return m_editing->keyOf(file); }}, this);
    connect(&ends.wiring, &Wiring::problemOpened, this, &Workbench::show);
    connect(&ends.window, &MainWindow::pageShown, this, &Workbench::come);
    come();
}

Workbench::~Workbench() = default;

void Workbench::fillPlaces()
{
    Workspace& workspace = m_ends.window.workspace();
    workspace.at(Part::Browser).put(m_browser);
    workspace.at(Part::Statement).put(m_statement);
    workspace.at(Part::Editor).put(m_editor);
    workspace.at(Part::Results).put(m_runs);
    for (const Part part : kAboutAProblem) {
        workspace.at(part).setEmpty(true); // until a problem is open
    }
}

void Workbench::connectBrowser()
{
    connect(m_browser, &BrowserPanel::activated, &m_ends.wiring, &Wiring::openProblem);
    connect(m_browser, &BrowserPanel::favouriteToggled, &m_ends.history, &History::setFavourite);
    connect(m_browser, &BrowserPanel::importRequested, &m_ends.wiring, &Wiring::openFiles);
    connect(m_browser, &BrowserPanel::importChooserRequested, &m_ends.window.actions()["problem.import"], &QAction::trigger);
    m_browser->setCollections(keptCollections(m_ends.state));
    connect(m_browser, &BrowserPanel::collectionsEdited, this, [this](const std::vector<Collection>& collections) {
        keepCollections(m_ends.state, collections);
        m_browser->setCollections(collections);
    });
}

void Workbench::connectStatement()
{
    connect(m_statement, &StatementPanel::runSampleRequested, m_runDesk, &RunDesk::runSample);
    connect(m_statement, &StatementPanel::copied, &m_ends.window.status(), &StatusLine::setMessage);
    connect(m_statement, &StatementPanel::hintShown, this, [this](int hint) { m_ends.history.noteHintShown(problemId(), hint); });
    connect(m_statement, &StatementPanel::noteChanged, &m_ends.history, &History::setNotes);
    connect(m_statement, &StatementPanel::sourceWanted, this, [this](qint64 id) {
        m_statement->showSource(id, QString::fromStdString(m_ends.history.sourceOf(id).value_or(std::string())));
    });
    connect(m_statement, &StatementPanel::submissionOpened, this, [this](qint64 id) {
        if (const auto source = m_ends.history.sourceOf(id)) {
            m_editing->restore(QString::fromStdString(*source));
        }
    });
}

void Workbench::connectLanguages()
{
    showLanguages();
    connect(m_editor, &EditorPanel::languageChosen, this, &Workbench::chooseLanguage);
    connect(&m_ends.window.topBar(), &TopBar::languageChosen, this, [this](const QString& language) {
        if (m_ends.window.currentPage() != MainWindow::Page::Playground) { // where it is a scratch file's
            chooseLanguage(language);
        }
    });
}

void Workbench::connectResults()
{
    m_ends.commands.answer(MainWindow::Page::Workspace, *m_runDesk);
    connect(m_runs, &RunPanel::setUpRequested, &m_ends.window.actions()["app.machine"], &QAction::trigger);
}

void Workbench::connectMemory()
{
    connect(&m_ends.history, &History::changed, this, [this](const QString& problem) {
        m_browser->refreshStanding(problem);
        if (problem.isEmpty() || problem == problemId()) {
            refreshHistory();
        }
    });
    new SaveNotice(m_ends.window.banner(), m_ends.history, m_ends.drafts, this);
}

void Workbench::connectCommands()
{
    Actions& actions = m_ends.window.actions();
    connect(&actions["run.nextFailure"], &QAction::triggered, m_runs, &RunPanel::showNextFailed);
    connect(&actions["run.previousFailure"], &QAction::triggered, m_runs, &RunPanel::showPreviousFailed);
    connect(&actions["run.addTest"], &QAction::triggered, m_runs, &RunPanel::showOwnTests);
    connect(&actions["problem.favourite"], &QAction::triggered, this, [this] {
        m_ends.history.setFavourite(problemId(), !m_ends.history.progressOf(problemId()).favourite);
    });
    connect(&actions["go.tests"], &QAction::triggered, m_runs, &RunPanel::showTests);
    connect(&actions["go.console"], &QAction::triggered, m_runs, &RunPanel::showConsole);
}

QString Workbench::problemId() const
{
    return m_editing->problemId();
}

void Workbench::show(const std::shared_ptr<const Problem>& problem)
{
    const bool another = problemId() != QString::fromStdString(problem->id);
    for (const Part part : kAboutAProblem) {
        m_ends.window.workspace().at(part).setEmpty(false);
    }
    const Languages& languages = m_ends.workshop.languages();
    m_editor->setLanguages(editorLanguages(languages, problem.get())); // which tell the name of the file
    const QString wanted = another ? m_ends.preferences.text(key::kLanguage) : m_editing->language();
    m_editing->open(problem, allowedLanguage(languages, *problem, wanted));
    showLanguages();
    m_browser->setCurrent(problemId());
    m_statement->show(problem);
    m_statement->setNotes(m_ends.history.notesOf(problemId()));
    refreshHistory();
    m_runDesk->refreshOwnTests();
    if (another) {
        m_runDesk->begin();
        m_clock->turnTo(problemId());
    }
}

/// The page may have been another's, and with it the bar at the top and the names of commands.
void Workbench::come()
{
    if (m_ends.window.currentPage() == MainWindow::Page::Workspace) {
        for (QAction* command : m_editor->commands()) {
            m_ends.window.actions().adopt(command);
        }
        showLanguages();
    }
}

void Workbench::showLanguages()
{
    TopBar& bar = m_ends.window.topBar();
    const auto& problem = m_editing->problem();
    m_editor->setLanguages(editorLanguages(m_ends.workshop.languages(), problem.get()));
    bar.setLanguages(languageChoices(m_ends.workshop.languages(), problem.get()));
    bar.chooseLanguage(problem ? m_editing->language() : m_ends.preferences.text(key::kLanguage));
}

void Workbench::chooseLanguage(const QString& language)
{
    m_ends.window.topBar().chooseLanguage(language);
    m_ends.preferences.set(key::kLanguage, language);
    if (m_editing->problem() && language != m_editing->language()) {
        m_editing->open(m_editing->problem(), language);
    }
}

void Workbench::openSource(const QString& language, const QString& source)
{
    if (m_editing->problem()) {
        m_ends.window.topBar().chooseLanguage(language);
        m_editing->open(m_editing->problem(), language);
        m_editing->restore(source);
    }
}

void Workbench::refreshHistory()
{
    if (!m_editing->problem()) {
        return;
    }
    std::vector<SubmissionRow> rows;
    for (const SubmissionRecord& record : m_ends.history.submissionsOf(problemId())) {
        rows.push_back(rowFrom(record, m_ends.workshop.languages()));
    }
    m_statement->setSubmissions(std::move(rows));
    const ProblemProgress progress = m_ends.history.progressOf(problemId());
    m_statement->setSolved(progress.status == ProblemStatus::Solved);
    m_statement->setHintsShown(static_cast<int>(progress.hintsShown));
}

} // namespace ca
